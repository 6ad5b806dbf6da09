package org.hrssplan.gateway.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hrssplan.gateway.commitment.CommitmentEntry.CommitmentSource;
import org.hrssplan.gateway.domain.Domain;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentOrderTest {
    @ParameterizedTest
    @CsvSource({"一, 1", "九, 9", "十, 10", "十一, 11", "二十, 20", "二十一, 21", "九十九, 99", "7, 7", "12, 12"})
    void numbersAreReadAsTheyArePrinted(String printed, int number) {
        assertThat(DocumentOrder.number(printed)).isEqualTo(number);
    }

    @Test
    void byChapterAndSectionAndWhatStandsOutsideTheChaptersLast() {
        List<CommitmentEntry> inOrder = List.of(
                entry("第二章 指导原则和发展目标", "第二章 第三节 发展目标"),
                entry("第九章 提升服务能力", null),
                entry("第九章 提升服务能力", "第九章 章首 另见专栏3"),
                entry("第九章 提升服务能力", "第九章 第二节 数字化转型"),
                entry("第九章 提升服务能力", "第九章 第十节 队伍建设"),
                entry("第十章 强化保障措施", "第十章 第一节 加强组织领导"),
                entry("规划指标及名词解释", "规划指标及名词解释 三、人事人才 16"),
                entry("稳就业 保民生", "1 笑——就业更有保障"));
        Random random = new Random(3);
        for (int round = 0; round < 50; round++) {
            List<CommitmentEntry> shuffled = new ArrayList<>(inOrder);
            Collections.shuffle(shuffled, random);
            shuffled.sort(DocumentOrder.BY_CHAPTER_AND_SECTION);

            assertThat(shuffled)
                    .extracting(DocumentOrderTest::place)
                    .isEqualTo(shuffled.stream()
                            .sorted((one, other) -> Integer.compare(rank(inOrder, one), rank(inOrder, other)))
                            .map(DocumentOrderTest::place)
                            .toList());
        }
    }

    /** The two at the beginning of a chapter, and the two outside of any, have the same place each. */
    private static int rank(List<CommitmentEntry> inOrder, CommitmentEntry one) {
        int index = inOrder.indexOf(one);
        return index == 2 || index == 7 ? index - 1 : index;
    }

    private static String place(CommitmentEntry one) {
        return one.chapter() + " / " + one.source();
    }

    private static CommitmentEntry entry(String chapter, @Nullable String section) {
        return new CommitmentEntry(
                Domain.TALENT,
                "x",
                "p",
                CommitmentKind.DATED,
                "任务",
                null,
                chapter,
                null,
                section == null ? null : new CommitmentSource(section),
                "2022",
                CommitmentState.DONE);
    }
}
