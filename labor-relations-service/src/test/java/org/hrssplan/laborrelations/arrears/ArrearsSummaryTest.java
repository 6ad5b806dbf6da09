package org.hrssplan.laborrelations.arrears;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hrssplan.region.RegionRef;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrearsSummaryTest {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final RegionRef REGION = new RegionRef("450200", "柳州市", "Liuzhou");

    @ParameterizedTest
    @CsvSource({"0, 0", "30, 0", "31, 1", "90, 1", "91, 2", "180, 2", "181, 3", "365, 3", "366, 4", "4000, 4"})
    void agesBeginAndEndOnTheirDays(int days, int age) {
        List<ArrearsAge> ageing =
                summary(List.of(position("1.00", "0.99", days))).ageing();

        assertThat(ageing).hasSize(5);
        for (int i = 0; i < 5; i++) {
            assertThat(ageing.get(i).cases()).isEqualTo(i == age ? 1 : 0);
            assertThat(ageing.get(i).outstanding()).isEqualTo(i == age ? "0.01" : "0.00");
        }
    }

    @Test
    void whatIsPaidHasNoAge() {
        ArrearsSummary summary = summary(List.of(position("10.00", "10.00", 400)));

        assertThat(summary.ageing()).allMatch(one -> one.cases() == 0);
        assertThat(summary.cases()).isEqualTo(1);
        assertThat(summary.recoveryRate()).isEqualTo("100.00");
    }

    @Test
    void nothingOwedHasNoRate() {
        ArrearsSummary summary = summary(List.of());

        assertThat(summary.recoveryRate()).isNull();
        assertThat(summary.owed()).isEqualTo("0.00");
    }

    @RepeatedTest(20)
    void sumsAreExactToTheCent(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<ArrearsPosition> positions = new ArrayList<>();
        long owedCents = 0;
        long recoveredCents = 0;
        for (int i = 0; i < 200; i++) {
            int owed = 1 + random.nextInt(1_000_000_000);
            int recovered = random.nextInt(owed);
            owedCents += owed;
            recoveredCents += recovered;
            positions.add(new ArrearsPosition(
                    1,
                    BigDecimal.valueOf(owed, 2),
                    BigDecimal.valueOf(recovered, 2),
                    DAY.minusDays(random.nextInt(900))));
        }

        ArrearsSummary summary = summary(positions);

        assertThat(summary.owed()).isEqualTo(BigDecimal.valueOf(owedCents, 2));
        assertThat(summary.outstanding()).isEqualTo(BigDecimal.valueOf(owedCents - recoveredCents, 2));
        assertThat(summary.ageing().stream().map(ArrearsAge::outstanding).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(summary.outstanding());
    }

    private static ArrearsSummary summary(List<ArrearsPosition> positions) {
        return ArrearsSummary.of(REGION, DAY, null, positions);
    }

    private static ArrearsPosition position(String owed, String recovered, int days) {
        return new ArrearsPosition(7, new BigDecimal(owed), new BigDecimal(recovered), DAY.minusDays(days));
    }
}
