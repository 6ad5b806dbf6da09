package org.hrssplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LintTextsTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "lint.md");

    @ParameterizedTest
    @EnumSource(LintRule.class)
    void everyRuleHasItsTextInBothLanguages(LintRule rule) {
        Said one = new Said("12345.5", "万人", GivenRow.TABLE);
        LintFinding finding =
                new LintFinding(rule, "/", null, null, one, one, List.of("a", "b", "c"), new Note("注", "Note."));

        assertThat(LintTexts.of(finding, Locale.SIMPLIFIED_CHINESE))
                .containsPattern("\\p{IsHan}")
                .doesNotContain("{", "'")
                .endsWith("注");
        assertThat(LintTexts.of(finding, Locale.ENGLISH))
                .doesNotContainPattern("(?!万|人)\\p{IsHan}")
                .doesNotContain("{", "''")
                .endsWith(" Note.");
    }

    @Test
    void aTextSaysBothValues() {
        LintFinding finding = LintFinding.at(
                GivenRow.stock().build(),
                "target",
                LintRule.TEXT_CONTRADICTS_TABLE,
                new Said("1.42", "万人", GivenRow.TABLE),
                null,
                "target");

        assertThat(LintTexts.of(finding, Locale.ENGLISH)).isEqualTo("The table has 1.42 万人, the text — (target).");
        assertThat(LintTexts.of(finding, Locale.SIMPLIFIED_CHINESE)).isEqualTo("表中为 1.42 万人，正文为 —（target）。");
    }

    /** The table of docs/lint.md has every rule with its severity and a meaning, in the order of the code. */
    @Test
    void theDocumentHasEveryRule() throws IOException {
        List<String> expected = Arrays.stream(LintRule.values())
                .map(rule -> "| `" + rule.code() + "` | " + rule.severity() + " |")
                .toList();
        try (Stream<String> lines = Files.lines(DOCUMENT)) {
            List<String> rows =
                    lines.filter(line -> line.matches("\\| `[a-z-]+` \\|.*")).toList();
            assertThat(rows).allMatch(row -> row.matches("\\| `[a-z-]+` \\| [A-Z]+ \\| \\S.{10,} \\|"));
            assertThat(rows).map(LintTextsTest::withoutMeaning).isEqualTo(expected);
        }
    }

    private static String withoutMeaning(String row) {
        return row.substring(0, row.indexOf(" |", row.indexOf(" |") + 2) + 2);
    }
}
