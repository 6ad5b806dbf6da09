package org.hrssplan.socialinsurance.fund;

/** Which year of which fund: the identity of its accounts over all their revisions. */
record FundKey(String region, FundScheme scheme, int year) {

    FundKey yearBefore() {
        return new FundKey(region, scheme, year - 1);
    }

    String path() {
        return "/api/v1/funds/" + scheme + "/" + region + "/" + year;
    }
}
