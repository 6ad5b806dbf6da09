package org.hrssplan.sample;

import java.util.Objects;
import org.hrssplan.planpackage.CataloguePackage;
import org.hrssplan.target.Kind;

/** An indicator of the catalogue with the course of its figures. */
record SampleIndicator(CataloguePackage.Entry entry, SampleSeries series) {

    String code() {
        return entry.code();
    }

    Kind kind() {
        return entry.kind();
    }

    String unit() {
        return Objects.requireNonNullElse(series.unit(), entry.baseUnit());
    }
}
