package org.hrssplan.socialinsurance.fund;

import java.util.List;

/**
 * What a list of accounts is limited to; an empty list limits nothing.
 *
 * @param from first year, inclusive
 * @param to last year, inclusive
 */
record FundFilter(List<String> regions, List<FundScheme> schemes, int from, int to) {}
