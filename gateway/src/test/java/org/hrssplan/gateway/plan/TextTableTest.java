package org.hrssplan.gateway.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hrssplan.gateway.plan.TextTable.Column;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private final TextTable table =
            new TextTable(List.of(new Column("指标", false, 8), new Column("目标", true, 8), new Column("进展", false, 8)));

    @Test
    void alignsAndWraps() {
        table.heading("就业，一个比各列都长得多的篇章标题");
        table.row(List.of("失业率", "<5", "未填报"));
        table.row(List.of("新增就业人数", "≥[25]", ""));
        StringBuilder out = new StringBuilder();
        table.writeTo(out);
        assertThat(out.toString())
                .isEqualTo(
                        """
                        指标       目标  进展
                        就业，一个比各列都长得多的篇章标题
                        失业率       <5  未填报
                        新增就业  ≥[25]
                        人数
                        """);
    }

    @Test
    void refusesRowsOfAnotherLength() {
        assertThatThrownBy(() -> table.row(List.of("失业率"))).isInstanceOf(IllegalArgumentException.class);
    }
}
