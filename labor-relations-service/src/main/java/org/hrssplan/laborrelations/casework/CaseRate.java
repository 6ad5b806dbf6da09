package org.hrssplan.laborrelations.casework;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import org.hrssplan.laborrelations.casework.CaseSums.OfRegion;
import org.hrssplan.value.Fraction;
import org.jspecify.annotations.Nullable;

/** The rates of casework as the plans define them. */
enum CaseRate {
    /**
     * 调解成功率: cases settled by mediation, by mediation bodies and arbitration institutions, in percent of those
     * concluded (liuzhou-14th 名词解释 四、19; xuyong-14th 指标解释 五、22).
     */
    MEDIATION_SUCCESS("mediation-success-rate") {
        @Override
        List<Channel> channels() {
            return List.of(Channel.MEDIATION, Channel.ARBITRATION);
        }

        @Override
        Parts parts(Map<Channel, List<OfRegion>> sums) {
            return parts(sums, CaseCounts::mediated, CaseCounts::concluded);
        }
    },
    /**
     * 仲裁结案率: cases that arbitration concluded, in percent of those accepted and those pending from before
     * (liuzhou-14th 名词解释 四、20; xuyong-14th 指标解释 五、23).
     */
    ARBITRATION_CLOSING("arbitration-closing-rate") {
        @Override
        List<Channel> channels() {
            return List.of(Channel.ARBITRATION);
        }

        @Override
        Parts parts(Map<Channel, List<OfRegion>> sums) {
            List<OfRegion> regions = sums.get(Channel.ARBITRATION);
            return new Parts(
                    CaseSums.sum(regions, one -> requireNonNullElse(one.concluded(), 0L)),
                    CaseSums.pendingAtStart(regions) + CaseSums.sum(regions, CaseCounts::accepted));
        }

        @Override
        boolean carriesPending() {
            return true;
        }
    },
    /**
     * 监察举报投诉结案率: complaints that inspection closed within the legal limit, in percent of those due within it
     * (liuzhou-14th 名词解释 四、21; xuyong-14th 指标解释 五、24).
     */
    INSPECTION_CLOSING("inspection-closing-rate") {
        @Override
        List<Channel> channels() {
            return List.of(Channel.INSPECTION);
        }

        @Override
        Parts parts(Map<Channel, List<OfRegion>> sums) {
            return parts(sums, CaseCounts::closedInTime, CaseCounts::due);
        }
    };

    private static final Fraction HUNDRED = Fraction.of(100, 1);

    private final String indicator;

    CaseRate(String indicator) {
        this.indicator = indicator;
    }

    /** Numerator and denominator in cases. */
    record Parts(long numerator, long denominator) {

        /** In percent; null where there is nothing to divide by. */
        @Nullable
        Fraction percent() {
            return denominator == 0 ? null : Fraction.of(numerator, denominator).times(HUNDRED);
        }
    }

    /** A number of cases that is not counted everywhere. */
    interface Counted {
        @Nullable
        Long of(CaseCounts counts);
    }

    abstract Parts parts(Map<Channel, List<OfRegion>> sums);

    /** Whether cases pending at the start are in it, so that a gap or a break in time leaves it unknown. */
    boolean carriesPending() {
        return false;
    }

    String indicator() {
        return indicator;
    }

    /** The channels whose cases are in it, in their order. */
    abstract List<Channel> channels();

    Parts parts(Map<Channel, List<OfRegion>> sums, Counted numerator, Counted denominator) {
        return new Parts(sum(sums, numerator), sum(sums, denominator));
    }

    private long sum(Map<Channel, List<OfRegion>> sums, Counted number) {
        return channels().stream()
                .mapToLong(channel -> CaseSums.sum(sums.get(channel), one -> requireNonNullElse(number.of(one), 0L)))
                .sum();
    }
}
