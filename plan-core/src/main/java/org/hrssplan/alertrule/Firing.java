package org.hrssplan.alertrule;

import java.util.List;

/**
 * A rule that fired.
 *
 * @param period the last period that it looked at
 * @param arguments the facts behind it, in the order in which {@link Condition} puts them into words; they change only
 *     where the facts do, so that a rule that fires again with the same ones has nothing new to say
 */
public record Firing(String rule, Condition condition, AlertLevel level, String period, List<String> arguments) {

    public Firing {
        arguments = List.copyOf(arguments);
    }
}
