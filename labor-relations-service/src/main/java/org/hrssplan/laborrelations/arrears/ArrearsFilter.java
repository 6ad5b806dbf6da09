package org.hrssplan.laborrelations.arrears;

import java.util.List;

/** What a list of cases is limited to; an empty list limits nothing. */
record ArrearsFilter(List<String> regions, List<ArrearsState> states) {

    ArrearsFilter {
        regions = List.copyOf(regions);
        states = states.stream().distinct().sorted().toList();
    }
}
