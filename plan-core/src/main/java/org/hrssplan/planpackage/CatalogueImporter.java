package org.hrssplan.planpackage;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hrssplan.indicator.FormulaTerm;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.indicator.IndicatorRepository;
import org.hrssplan.planpackage.CataloguePackage.Entry;
import org.hrssplan.planpackage.CataloguePackage.Formula;
import org.hrssplan.planpackage.CataloguePackage.Term;
import org.hrssplan.region.Region;
import org.hrssplan.region.RegionRepository;
import org.hrssplan.rollup.Definitions;
import org.hrssplan.service.ServiceConfig;
import org.hrssplan.source.Source;
import org.jspecify.annotations.Nullable;

/** Brings the dictionaries, regions and the indicator catalogue, to what the application carries. */
@ApplicationScoped
public class CatalogueImporter {

    private final PackageReader reader;
    private final ServiceConfig service;
    private final RegionRepository regions;
    private final IndicatorRepository indicators;

    CatalogueImporter(
            PackageReader reader, ServiceConfig service, RegionRepository regions, IndicatorRepository indicators) {
        this.reader = reader;
        this.service = service;
        this.regions = regions;
        this.indicators = indicators;
    }

    /** A line of regions.csv. */
    record RegionLine(String code, String name, String nameEn, String level, @Nullable String parent) {}

    /** Adds the regions of a CSV text with a header line, parents before their parts, that are not stored yet. */
    @Transactional
    public void importRegions(String file, String csv) {
        CsvMapper mapper = new CsvMapper();
        CsvSchema schema = mapper.schemaFor(RegionLine.class).withHeader().withColumnReordering(true);
        try (MappingIterator<RegionLine> lines =
                mapper.readerFor(RegionLine.class).with(schema).readValues(csv)) {
            for (RegionLine line : lines.readAll()) {
                if (regions.findById(line.code()) == null) {
                    String parent = line.parent() == null || line.parent().isEmpty() ? null : line.parent();
                    regions.persist(new Region(
                            line.code(), line.name(), line.nameEn(), line.level(), Region.Scheme.GBT2260, parent));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    /**
     * Adds or updates the indicators of a catalogue.
     *
     * @throws PackageRejectedException with every rule that the catalogue breaks; nothing is written then
     */
    @Transactional
    public void importCatalogue(String file, String text) {
        CataloguePackage catalogue = reader.readCatalogue(file, text);
        List<Finding> findings = check(catalogue);
        if (!findings.isEmpty()) {
            throw new PackageRejectedException(file, findings);
        }
        for (Entry entry : catalogue.indicators()) {
            Indicator indicator = indicators.findById(entry.code());
            if (indicator == null) {
                indicator = new Indicator();
                indicator.code = entry.code();
                fill(indicator, entry);
                indicators.persist(indicator);
            } else {
                fill(indicator, entry);
            }
        }
        indicators.flush();
        catalogue.indicators().forEach(this::fillFormula);
    }

    private List<Finding> check(CataloguePackage catalogue) {
        List<Finding> findings = new ArrayList<>();
        if (!catalogue.domain().equals(service.domain())) {
            findings.add(new Finding("/domain", "domain", catalogue.domain() + " is not " + service.domain()));
        }
        Set<String> codes = catalogue.indicators().stream().map(Entry::code).collect(Collectors.toSet());
        if (codes.size() < catalogue.indicators().size()) {
            findings.add(new Finding("/indicators", "unique", "a code stands twice"));
        }
        for (Entry entry : catalogue.indicators()) {
            String place = "/indicators(" + entry.code() + ")";
            Indicator stored = indicators.findById(entry.code());
            if (stored != null && !measuresTheSame(stored, entry)) {
                findings.add(new Finding(
                        place,
                        "fixed",
                        "kind, direction and base unit never change; what differs is another indicator"));
            }
            Formula formula = entry.formula();
            if (formula != null && formula.factor().scale() > 6) {
                findings.add(new Finding(place, "formula", "a factor has at most 6 decimals"));
            }
        }
        Definitions.check(Measures.definitions(catalogue.indicators()))
                .forEach(one ->
                        findings.add(new Finding("/indicators(" + one.indicator() + ")", "formula", one.message())));
        return findings;
    }

    /** Stored plans and values were read with these; changing them would change what was judged before. */
    private static boolean measuresTheSame(Indicator stored, Entry entry) {
        return stored.kind == entry.kind()
                && stored.direction == entry.direction()
                && stored.baseUnit.equals(entry.baseUnit());
    }

    static void fill(Indicator indicator, Entry entry) {
        indicator.nameZh = entry.name().zh();
        indicator.nameEn = entry.name().en();
        indicator.kind = entry.kind();
        indicator.direction = entry.direction();
        indicator.baseUnit = entry.baseUnit();
        indicator.definitionZh = entry.definition().zh();
        indicator.definitionEn = entry.definition().en();
        List<Source> definedIn = entry.definedIn().stream()
                .map(one -> new Source(one.document(), one.section(), one.table(), one.row()))
                .toList();
        if (!indicator.definedIn.equals(definedIn)) {
            indicator.definedIn = new ArrayList<>(definedIn);
        }
    }

    private void fillFormula(Entry entry) {
        Indicator indicator = indicators.findById(entry.code());
        Formula formula = entry.formula();
        List<FormulaTerm> terms = new ArrayList<>();
        if (formula != null) {
            formula.numerator().forEach(term -> terms.add(term(term, false)));
            formula.denominator().forEach(term -> terms.add(term(term, true)));
        }
        indicator.formulaFactor = formula == null ? null : formula.factor().setScale(6);
        if (!indicator.formulaTerms.equals(terms)) {
            indicator.formulaTerms = terms;
        }
    }

    private static FormulaTerm term(Term term, boolean denominator) {
        return new FormulaTerm(denominator, term.sign().equals("-"), term.indicator());
    }
}
