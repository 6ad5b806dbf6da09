package org.hrssplan.rollup;

import java.util.List;

/** The regions that add up. */
public interface RegionParts {

    /** The parts of a region, where all of them are known and an indicator's values add up over them; else none. */
    List<String> of(String region, String indicator);
}
