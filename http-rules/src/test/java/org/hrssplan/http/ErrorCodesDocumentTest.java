package org.hrssplan.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/error-codes.md} says what the code says. */
class ErrorCodesDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "error-codes.md");

    @Test
    void theTableHasEveryCodeWithItsStatusAndTitles() throws IOException {
        List<String> expected = Arrays.stream(ErrorCode.values())
                .map(code -> "| `%s` | %d | %s | %s |"
                        .formatted(
                                code,
                                code.status(),
                                ProblemTexts.title(code, Languages.CHINESE),
                                ProblemTexts.title(code, Languages.ENGLISH)))
                .toList();

        assertThat(rows("\\| `[A-Z_]+` \\| \\d{3} .*"))
                .map(row -> row.substring(0, row.lastIndexOf(" |", row.length() - 3) + 2))
                .isEqualTo(expected);
    }

    @Test
    void theSecondTableHasEveryCodeThatHasWords() throws IOException {
        assertThat(rows("\\| `[A-Z0-9_]+` \\| [^|]+ \\|"))
                .map(row -> row.split("`", -1)[1])
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(ProblemTextsTest.fieldCodes(Languages.CHINESE));
    }

    private static List<String> rows(String form) throws IOException {
        try (Stream<String> lines = Files.lines(DOCUMENT)) {
            return lines.filter(line -> line.matches(form)).toList();
        }
    }
}
