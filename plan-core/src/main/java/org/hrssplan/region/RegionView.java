package org.hrssplan.region;

import org.jspecify.annotations.Nullable;

/**
 * A region on the wire.
 *
 * @param code six digits by GB/T 2260, or a local code
 * @param scheme GBT2260, or LOCAL for the reporting areas that plans invent
 * @param parent code of the region that it is part of, null at the top
 */
public record RegionView(
        String code, String name, String nameEn, String level, Region.Scheme scheme, @Nullable String parent) {

    static RegionView of(Region region) {
        return new RegionView(region.code, region.name, region.nameEn, region.level, region.scheme, region.parent);
    }
}
