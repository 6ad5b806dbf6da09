package org.hrssplan.region;

/** A region by code and name, inside another answer. */
public record RegionRef(String code, String name, String nameEn) {

    public static RegionRef of(Region region) {
        return new RegionRef(region.code, region.name, region.nameEn);
    }
}
