package org.hrssplan.employment.overview;

import java.math.BigDecimal;
import org.hrssplan.published.FlowView;
import org.jspecify.annotations.Nullable;

/**
 * Subsidized vocational training over a period, and the part of it that migrant workers took.
 *
 * @param migrantShare part / whole × 100 in percent, half-up to 2 decimals; null unless both are of the same months and
 *     the whole is not 0
 */
public record SubsidizedTraining(FlowView all, FlowView migrantWorkers, @Nullable BigDecimal migrantShare) {}
