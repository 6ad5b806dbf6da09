package org.hrssplan.socialinsurance.fund;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something wrong with the accounts of a year.
 *
 * @param field JSON pointer
 * @param code key of the bundles {@code fund_*.properties}
 * @param arguments of its text: amounts as plain text
 */
record FundProblem(String field, String code, List<String> arguments) {

    static FundProblem of(String field, String code, BigDecimal... amounts) {
        return new FundProblem(
                field, code, Stream.of(amounts).map(BigDecimal::toPlainString).toList());
    }
}
