package org.hrssplan.sample;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hrssplan.planpackage.PlanPackage;
import org.hrssplan.region.Region;

/**
 * The fictional city and its counties. GB/T 2260 has no code that begins with 99; the scheme is LOCAL, and every name
 * says that it is made up. A county is meant by its number from 1, the city by {@value #CITY}.
 */
public final class SampleRegions {

    public static final int CITY = 0;
    public static final String CITY_CODE = "990000";

    static final int MOST_COUNTIES = 9999;

    private SampleRegions() {}

    /** The code of the city or of a county. */
    public static String code(int county) {
        return county == CITY ? CITY_CODE : CITY_CODE + "-county-" + number(county);
    }

    static String name(int county) {
        return county == CITY ? "示例市（虚构数据）" : "示例" + number(county) + "县（虚构数据）";
    }

    static String nameEn(int county) {
        return county == CITY
                ? "Sample City (synthetic data)"
                : "Sample County " + number(county) + " (synthetic data)";
    }

    static Region city() {
        return new Region(CITY_CODE, name(CITY), nameEn(CITY), "area", Region.Scheme.LOCAL, null);
    }

    static List<PlanPackage.Area> counties(int counties) {
        return IntStream.rangeClosed(1, counties)
                .mapToObj(one -> new PlanPackage.Area(code(one), name(one), nameEn(one), CITY_CODE))
                .toList();
    }

    private static String number(int county) {
        return String.format(Locale.ROOT, "%02d", county);
    }
}
