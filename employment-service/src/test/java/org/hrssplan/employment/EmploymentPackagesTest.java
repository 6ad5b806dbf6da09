package org.hrssplan.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hrssplan.planpackage.BundledPackagesTest;
import org.hrssplan.planpackage.CatalogueImporter;
import org.hrssplan.planpackage.PackageReader;
import org.hrssplan.planpackage.PackageRejectedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class EmploymentPackagesTest extends BundledPackagesTest {

    @Inject
    CatalogueImporter catalogues;

    @ParameterizedTest
    @CsvSource({
        "urban-newly-employed, urban-new-employment,"
                + " urban-new-employment → urban-new-employment: a formula leads back",
        "urban-newly-employed, no-such-indicator,"
                + " urban-new-employment → no-such-indicator: no-such-indicator is not in this catalogue",
        "urban-newly-employed, subsidized-vocational-training,"
                + " urban-new-employment → subsidized-vocational-training: 人次 is never added to 人"
    })
    void aFormulaThatCannotBeUsedIsRefusedWithItsPath(String component, String other, String expected) {
        String catalogue = PackageReader.resource("hrss-plan/catalogue.yaml");
        String broken = catalogue.replace("indicator: " + component + "}", "indicator: " + other + "}");

        assertThat(broken).isNotEqualTo(catalogue);
        assertThatExceptionOfType(PackageRejectedException.class)
                .isThrownBy(() -> catalogues.importCatalogue("catalogue.yaml", broken))
                .withMessageContaining("catalogue.yaml /indicators(urban-new-employment): formula: " + expected);
    }
}
