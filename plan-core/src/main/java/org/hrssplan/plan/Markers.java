package org.hrssplan.plan;

import java.util.Arrays;
import java.util.List;

/** Printed markers of a row or chapter ({@code *}, 新口径), kept in one column. */
public final class Markers {

    /** Marks a figure whose statistical definition has changed: values on the two sides are not comparable. */
    public static final String NEW_DEFINITION = "新口径";

    private Markers() {}

    public static String join(List<String> markers) {
        return String.join(" ", markers);
    }

    public static List<String> split(String markers) {
        return markers.isEmpty() ? List.of() : Arrays.asList(markers.split(" ", -1));
    }
}
