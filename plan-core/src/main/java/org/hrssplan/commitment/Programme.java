package org.hrssplan.commitment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import org.hrssplan.source.Source;

/** A named action plan 专栏 that groups commitments. */
@Entity
@IdClass(ProgrammeKey.class)
public class Programme {

    @Id
    @Column(name = "plan_id")
    public String planId;

    /** As the plan numbers its programmes. */
    @Id
    public int number;

    @Column(name = "title_zh")
    public String title;

    @Column(name = "title_en")
    public String titleEn;

    /** Heading of the chapter in which it stands, as printed. */
    public String chapter;

    @Embedded
    public Source source;

    @ElementCollection
    @CollectionTable(
            name = "programme_item",
            joinColumns = {
                // In the order of the key's properties: batch fetching binds them so.
                @JoinColumn(name = "programme_number", referencedColumnName = "number"),
                @JoinColumn(name = "plan_id", referencedColumnName = "plan_id")
            })
    @OrderBy("number")
    public List<ProgrammeItem> items = new ArrayList<>();
}
