package org.hrssplan.quality;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The administrative tree of GB/T 2260, without the reporting areas that plans invent: those may overlap. */
public interface RegionTree {

    /** The regions right below, none at the bottom. */
    List<String> parts(String region);

    /** The region right above, null at the top. */
    @Nullable
    String whole(String region);
}
