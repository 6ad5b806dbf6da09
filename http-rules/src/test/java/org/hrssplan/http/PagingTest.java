package org.hrssplan.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
    private static final List<String> PLANS = List.of("柳州", "叙永", "徐州", "湘西", "北京");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void thePagesTogetherAreTheList(int limit) {
        List<String> seen = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<String> page = Paging.of(PLANS, Function.identity(), limit, cursor, "all");
            assertThat(page.items()).hasSizeBetween(1, limit);
            seen.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).isEqualTo(PLANS);
    }

    @Test
    void theLastPageHasNoNext() {
        assertThat(Paging.of(PLANS, Function.identity(), 5, null, "").next()).isNull();
        assertThat(Paging.of(List.<String>of(), Function.identity(), null, null, "")
                        .next())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "absent",
            textBlock =
                    """
            absent, 100
            1,      1
            1000,   1000
            1001,   1000
            2147483647, 1000
            """)
    void limitIsCapped(Integer asked, int expected) {
        assertThat(Paging.limit(asked)).isEqualTo(expected);
        List<Integer> many = IntStream.range(0, 2000).boxed().toList();
        assertThat(Paging.of(many, String::valueOf, asked, null, "").items()).hasSize(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void limitBelowOneIsRefused(int limit) {
        assertThat(refusal(() -> Paging.limit(limit))).isEqualTo(ErrorCode.INVALID_PARAMETER);
    }

    @Test
    void aCursorBelongsToItsFilters() {
        String cursor = Paging.encode("徐州", "region=1");

        assertThat(Paging.decode(cursor, "region=1")).isEqualTo("徐州");
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        assertThat(refusal(() -> Paging.decode(cursor, "region=2"))).isEqualTo(ErrorCode.INVALID_CURSOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AA", "%%%", "全角", "AAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAA="})
    void aCursorThatWasNotMadeHereIsRefused(String cursor) {
        assertThat(refusal(() -> Paging.decode(cursor, ""))).isEqualTo(ErrorCode.INVALID_CURSOR);
    }

    @Test
    void aCursorOfAnEntryThatIsGoneIsRefused() {
        String cursor = Paging.encode("上海", "");

        assertThat(refusal(() -> Paging.of(PLANS, Function.identity(), 2, cursor, "")))
                .isEqualTo(ErrorCode.INVALID_CURSOR);
    }

    @Test
    void theKeyOfAListOfNumbersIsOne() {
        assertThat(Paging.decodeNumber(Paging.encode("12", "f"), "f")).isEqualTo(12);
        assertThat(refusal(() -> Paging.decodeNumber(Paging.encode("twelve", "f"), "f")))
                .isEqualTo(ErrorCode.INVALID_CURSOR);
    }

    private static ErrorCode refusal(ThrowingCallable call) {
        return catchThrowableOfType(ApiException.class, call).code();
    }
}
