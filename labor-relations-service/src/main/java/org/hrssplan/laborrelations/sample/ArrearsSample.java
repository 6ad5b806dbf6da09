package org.hrssplan.laborrelations.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.hrssplan.laborrelations.arrears.ArrearsCase;
import org.hrssplan.laborrelations.arrears.ArrearsCaseKey;
import org.hrssplan.laborrelations.arrears.ArrearsRecovery;
import org.hrssplan.laborrelations.arrears.ArrearsState;
import org.hrssplan.laborrelations.arrears.RecoveryKey;
import org.hrssplan.record.Recording;
import org.hrssplan.sample.SampleFigures;
import org.hrssplan.sample.SampleRegions;

/**
 * Makes the wage arrears of the fictional city's counties: one case a half-year. Every second case is paid in full within
 * two months, every other one in half.
 */
final class ArrearsSample {

    private static final long SEED = 20210101L;
    private static final int MONTHS_BETWEEN = 6;

    private final Recording recording;

    ArrearsSample(Recording recording) {
        this.recording = recording;
    }

    /** A case and what was recovered of it. */
    record Arrears(ArrearsCase one, ArrearsRecovery recovery) {}

    /** The cases of a county in the first {@code months} from January 2021. */
    List<Arrears> cases(int county, int months) {
        List<Arrears> cases = new ArrayList<>();
        for (int number = 1; number * MONTHS_BETWEEN <= months; number++) {
            SplittableRandom random = new SplittableRandom((SEED * 31 + county) * 9973 + number);
            LocalDate since = SampleFigures.START
                    .plusMonths((long) (number - 1) * MONTHS_BETWEEN)
                    .atDay(random.nextInt(1, 29));
            long workers = random.nextInt(3, 60);
            BigDecimal owed = BigDecimal.valueOf(workers * random.nextInt(300_000, 1_200_000), 2);
            boolean settled = number % 2 == 1;
            BigDecimal paid =
                    settled ? owed : BigDecimal.valueOf(owed.unscaledValue().longValueExact() / 2, 2);
            String id = String.format(Locale.ROOT, "sample-%02d-%02d", county, number);
            String region = SampleRegions.code(county);
            cases.add(new Arrears(
                    new ArrearsCase(
                            new ArrearsCaseKey(id, region, 1),
                            String.format(Locale.ROOT, "示例企业%02d-%02d（虚构数据）", county, number),
                            workers,
                            owed,
                            since,
                            settled ? ArrearsState.SETTLED : ArrearsState.OPEN,
                            recording),
                    new ArrearsRecovery(
                            new RecoveryKey(id, 1, region), paid, since.plusDays(random.nextInt(20, 60)), recording)));
        }
        return cases;
    }
}
