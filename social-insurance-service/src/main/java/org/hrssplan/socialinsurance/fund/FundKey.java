package org.hrssplan.socialinsurance.fund;

/** Which year of which fund: the identity of its accounts over all their revisions. */
record FundKey(String region, FundScheme scheme, int year) {

    FundKey yearBefore() {
        return new FundKey(region, scheme, year - 1);
    }

    /** As a text: {@code 450200.EMPLOYEE_PENSION.2023}. */
    String id() {
        return region + "." + scheme + "." + year;
    }

    String path() {
        return "/api/v1/funds/" + scheme + "/" + region + "/" + year;
    }
}
