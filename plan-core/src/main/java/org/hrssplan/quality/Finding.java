package org.hrssplan.quality;

import java.util.List;

/**
 * Something wrong or unlikely about a value. What concerns several values of one submission is found at each of them.
 *
 * @param arguments of the rule's text: numbers as plain text in base units, codes of indicators, regions and periods
 */
public record Finding(Rule rule, Severity severity, List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }
}
