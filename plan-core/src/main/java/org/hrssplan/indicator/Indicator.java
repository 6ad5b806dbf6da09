package org.hrssplan.indicator;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hrssplan.source.Source;
import org.hrssplan.target.Direction;
import org.hrssplan.target.Kind;
import org.jspecify.annotations.Nullable;

/** Something measured, whatever a plan calls it; its identity is the code. */
@Entity
public class Indicator {

    @Id
    public String code;

    @Column(name = "name_zh")
    public String nameZh;

    @Column(name = "name_en")
    public String nameEn;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    @Enumerated(EnumType.STRING)
    public Direction direction;

    /** Unit in which values of different plans are compared: 人, 元, %. */
    @Column(name = "base_unit")
    public String baseUnit;

    @Column(name = "definition_zh")
    public String definitionZh;

    @Column(name = "definition_en")
    public String definitionEn;

    /** Multiplies the quotient of the formula, 100 for a percentage; null without a formula. */
    @Column(name = "formula_factor")
    public @Nullable BigDecimal formulaFactor;

    @ElementCollection
    @CollectionTable(name = "formula_term", joinColumns = @JoinColumn(name = "indicator_code"))
    @OrderColumn(name = "position")
    public List<FormulaTerm> formulaTerms = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "indicator_definition_source", joinColumns = @JoinColumn(name = "indicator_code"))
    @OrderColumn(name = "position")
    public List<Source> definedIn = new ArrayList<>();
}
