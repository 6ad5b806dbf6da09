package org.hrssplan.laborrelations.casework;

import java.util.List;

/** What a list of flows is limited to; an empty list limits nothing. */
record CaseFlowFilter(List<Channel> channels, List<String> regions, List<String> periods) {

    CaseFlowFilter {
        channels = channels.stream().distinct().sorted().toList();
        regions = List.copyOf(regions);
        periods = List.copyOf(periods);
    }
}
