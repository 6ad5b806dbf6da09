package org.hrssplan.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.hrssplan.period.Period;
import org.hrssplan.region.Region;
import org.jspecify.annotations.Nullable;

/** A five-year plan of a jurisdiction, with the chapters in which this service has rows. */
@Entity
public class Plan {

    @Id
    public String id;

    @Column(name = "title_zh")
    public String titleZh;

    @Column(name = "title_en")
    public String titleEn;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "jurisdiction")
    public Region jurisdiction;

    @Column(name = "start_year")
    public int startYear;

    @Column(name = "end_year")
    public int endYear;

    @Column(name = "base_year")
    public int baseYear;

    @Column(name = "document_number")
    public @Nullable String documentNumber;

    /** SHA-256 of the package from which the plan was loaded. */
    @Column(name = "package_digest")
    public String packageDigest;

    /** The domains that have a part of the plan, joined by commas; null where its package does not tell. */
    public @Nullable String domains;

    @ElementCollection
    @CollectionTable(name = "chapter", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderBy("position")
    public List<Chapter> chapters = new ArrayList<>();

    /** Where the documents contradict themselves beside the rows. */
    @ElementCollection
    @CollectionTable(name = "discrepancy", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    public List<Discrepancy> discrepancies = new ArrayList<>();

    /** The years of the plan. */
    public Period span() {
        return Period.ofYears(startYear, endYear);
    }
}
