package org.hrssplan.region;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A region: a GB/T 2260 division, or a reporting area that a plan invents (主城区). */
@Entity
public class Region {

    /** Where a code comes from. */
    public enum Scheme {
        GBT2260,
        LOCAL
    }

    @Id
    public String code;

    public String name;

    @Column(name = "name_en")
    public String nameEn;

    /** province, prefecture or county; area for a LOCAL one. */
    public String level;

    @Enumerated(EnumType.STRING)
    public Scheme scheme;

    @Column(name = "parent_code")
    public @Nullable String parent;

    protected Region() {}

    public Region(String code, String name, String nameEn, String level, Scheme scheme, @Nullable String parent) {
        this.code = code;
        this.name = name;
        this.nameEn = nameEn;
        this.level = level;
        this.scheme = scheme;
        this.parent = parent;
    }
}
