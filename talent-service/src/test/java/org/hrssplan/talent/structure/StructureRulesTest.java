package org.hrssplan.talent.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hrssplan.target.Satisfaction;
import org.hrssplan.value.Comparator;
import org.hrssplan.value.Figure;
import org.hrssplan.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureRulesTest {

    @ParameterizedTest
    @CsvSource({
        "13:41:46, 13:41:46, true",
        "14:41:45, 13:41:46, true",
        "14:40:46, 13:41:46, true",
        "13:40.99:46.01, 13:41:46, false",
        "12.99:45:42.01, 13:41:46, false",
        "100:0:0, 13:41:46, true",
        "0:100:0, 13:41:46, false"
    })
    void whatStandsHighEnoughAtEveryLevel(String shares, String planned, boolean satisfied) {
        List<BigDecimal> given = decimals(shares);
        assertThat(StructureRules.dominates(exact(given), decimals(planned))).isEqualTo(satisfied);
        assertThat(Satisfaction.of(Figure.ofShares(given), Comparator.GE, Figure.ofShares(decimals(planned))))
                .isEqualTo(satisfied ? Satisfaction.SATISFIED : Satisfaction.UNSATISFIED);
    }

    /** 333333 of 1000000 is 33.33 when it is shown, and less than that when it is judged. */
    @Test
    void whatIsShownRoundedIsJudgedExactly() {
        TitleHeads heads = new TitleHeads(333_299, 333_301, 333_400);

        assertThat(TitleHeadcountView.rounded(heads.shares()).get(0)).isEqualTo("33.33");
        assertThat(StructureRules.dominates(heads.shares(), decimals("33.33:33.33:33.34")))
                .isFalse();
        assertThat(StructureRules.dominates(
                        new TitleHeads(333_300, 333_300, 333_400).shares(), decimals("33.33:33.33:33.34")))
                .isTrue();
    }

    /** Against whole numbers only: heads × 100 beside percent × all heads. */
    @Test
    void theSameAsCountingHeads() {
        Random random = new Random(20212025);
        for (int round = 0; round < 2000; round++) {
            long senior = random.nextInt(40);
            long intermediate = random.nextInt(40);
            long junior = 1L + random.nextInt(40);
            long plannedSenior = random.nextInt(50);
            long plannedIntermediate = random.nextInt(50);
            long all = senior + intermediate + junior;
            boolean expected = senior * 100 >= plannedSenior * all
                    && (senior + intermediate) * 100 >= (plannedSenior + plannedIntermediate) * all;

            List<BigDecimal> planned = Stream.of(
                            plannedSenior, plannedIntermediate, 100 - plannedSenior - plannedIntermediate)
                    .map(BigDecimal::valueOf)
                    .toList();
            assertThat(StructureRules.dominates(new TitleHeads(senior, intermediate, junior).shares(), planned))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "33:33:33, true",
        "33.3:33.3:33.3, true",
        "33.4:33.3:33.3, false",
        "33.333:33.333:33.334, false",
        "33.333:33.333:33.333, true",
        "33:67, false"
    })
    void aThirdRounded(String reported, boolean rounded) {
        assertThat(StructureRules.isRounded(decimals(reported), new TitleHeads(1, 1, 1).shares()))
                .isEqualTo(rounded);
    }

    @Test
    void halfMayBeRoundedEitherWay() {
        List<Fraction> shares = new TitleHeads(1, 99, 100).shares();

        assertThat(StructureRules.isRounded(decimals("1:49:50"), shares)).isTrue();
        assertThat(StructureRules.isRounded(decimals("0:50:50"), shares)).isTrue();
        assertThat(StructureRules.isRounded(decimals("1:48:51"), shares)).isFalse();
    }

    @Test
    void nobodyHasNoShares() {
        assertThat(new TitleHeads(0, 0, 0).shares()).isEmpty();
    }

    private static List<BigDecimal> decimals(String structure) {
        return Stream.of(structure.split(":", -1)).map(BigDecimal::new).toList();
    }

    private static List<Fraction> exact(List<BigDecimal> shares) {
        return shares.stream().map(Fraction::of).toList();
    }
}
