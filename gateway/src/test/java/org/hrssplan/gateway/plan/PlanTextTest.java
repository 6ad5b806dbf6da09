package org.hrssplan.gateway.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import org.hrssplan.http.Languages;
import org.junit.jupiter.api.Test;

class PlanTextTest {

    @Test
    void showsTheWholePlanInChinese() throws IOException {
        assertThat(PlanText.of(view(), Languages.CHINESE))
                .isEqualTo(
                        """
                        某市规划（2021—2025 年），评价截至 2021

                        注意：部分领域没有应答，下表不完整。

                        序号  指标                      单位     基期      目标          完成值  完成率  进展
                        就业
                           1  城镇新增就业人数 *        万人  [31.19]     ≥[25]            6.10  24.40%  快于预期
                           2  其中：城镇[31m登记失业率  %                 4以内              ≤4          控制在目标内
                        人才 *
                           8  高、中、初级比例          %           —  10:40:50  16.4:46.3:37.3          已完成
                           9  博士后                    人          0         1                          NOT_REPORTED

                        就业      正常
                        人才      不可用（REFUSED，始于 2026-01-02T00:00:00Z）
                        pensions  正常

                        【红色】博士后落后
                        未解除的预警 3 条：红色 1，PURPLE 2

                        共 4 项：NOT_REPORTED 1，快于预期 1，控制在目标内 1，已完成 1
                        约束性 1 项：快于预期 1
                        任务 12 项（专栏 2 个及正文）：逾期 1，未填报 9，已完成 2
                        """);
    }

    @Test
    void speaksEnglishWithTheEnglishNamesThatAreKnown() throws IOException {
        assertThat(PlanText.of(view(), Languages.ENGLISH))
                .contains(
                        "Plan of a city (2021-2025), judged through 2021\n",
                        "Net new urban employment *",
                        "of which: 城镇[31m登记失业率",
                        "Talent      unavailable (REFUSED, since 2026-01-02T00:00:00Z)\n",
                        "1 of them binding: 快于预期 1\n",
                        "12 commitments, in 2 programmes and in the text: late 1, not reported 9, done 2\n")
                .doesNotContain("某市规划");
    }

    @Test
    void leavesAwayWhatDoesNotApply() throws IOException {
        ObjectNode whole = (ObjectNode) view();
        whole.put("complete", true);
        whole.withObject("/summary/binding").set("indicators", JsonNodeFactory.instance.numberNode(0));
        whole.withObject("/summary/commitments").set("total", JsonNodeFactory.instance.numberNode(0));
        assertThat(PlanText.of(whole, Languages.CHINESE)).doesNotContain("注意", "约束性", "任务");
    }

    @Test
    void keepsCommandsAwayFromTheTerminal() throws IOException {
        assertThat(PlanText.of(view(), Languages.CHINESE)).doesNotContain("\u001b", "\u202e");
    }

    private static JsonNode view() throws IOException {
        try (InputStream file = PlanTextTest.class.getResourceAsStream("/whole-plan.json")) {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build()
                    .readTree(file);
        }
    }
}
