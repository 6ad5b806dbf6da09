package org.hrssplan.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hrssplan.planpackage.CataloguePackage;
import org.hrssplan.planpackage.PackageReader;
import org.hrssplan.planpackage.PlanPackage.ChapterEntry;

/**
 * What one service adds to the fictional city.
 *
 * @param domain of the service
 * @param chapter of the sample plan in which its rows stand
 * @param firstRow number of its first row in the whole plan
 * @param indicators in the order of the rows
 */
public record SampleDomain(String domain, ChapterEntry chapter, int firstRow, List<SampleIndicator> indicators) {

    private static final String CATALOGUE = "hrss-plan/catalogue.yaml";
    private static final String SAMPLE = "hrss-plan/sample.yaml";

    private record SampleFile(ChapterEntry chapter, int firstRow, List<SampleSeries> figures) {}

    /** What the application on the class path carries. */
    public static SampleDomain bundled(PackageReader reader) {
        return of(reader.readCatalogue(CATALOGUE, PackageReader.resource(CATALOGUE)), PackageReader.resource(SAMPLE));
    }

    /**
     * Reads a {@code sample.yaml} beside the catalogue of the same service.
     *
     * @throws IllegalStateException if it cannot be read, or names what the catalogue lacks
     */
    static SampleDomain of(CataloguePackage catalogue, String text) {
        Map<String, CataloguePackage.Entry> entries = catalogue.indicators().stream()
                .collect(Collectors.toMap(CataloguePackage.Entry::code, Function.identity()));
        SampleFile file = read(text);
        List<SampleIndicator> indicators = file.figures().stream()
                .map(series -> new SampleIndicator(
                        Objects.requireNonNull(entries.get(series.indicator()), series.indicator()), series))
                .toList();
        return new SampleDomain(catalogue.domain(), file.chapter(), file.firstRow(), indicators);
    }

    private static SampleFile read(String text) {
        try {
            return new YAMLMapper().readValue(text, SampleFile.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read " + SAMPLE, e);
        }
    }
}
