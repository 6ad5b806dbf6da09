package org.hrssplan.submission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.postgresql.copy.CopyIn;

class CopyTextTest {

    private final CopyText text = new CopyText();
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final CopyIn copy = (CopyIn)
            Proxy.newProxyInstance(CopyIn.class.getClassLoader(), new Class<?>[] {CopyIn.class}, (self, to, given) -> {
                sent.write((byte[]) given[0], (int) given[1], (int) given[2]);
                return null;
            });

    @Test
    void fieldsAreParted() throws SQLException {
        text.field("450200");
        text.field(7);
        text.field((String) null);
        text.field("");
        text.endRow();
        text.field("next");
        text.endRow();

        assertThat(flushed()).isEqualTo("450200\t7\t\\N\t\nnext\n");
    }

    @Test
    void whatMeansSomethingToCopyIsEscaped() throws SQLException {
        text.field("a\\N\tb\nc\rd");
        text.field("示例\\数据😀\t");
        text.endRow();

        assertThat(flushed()).isEqualTo("a\\\\N\\tb\\nc\\rd\t示例\\\\数据😀\\t\n");
    }

    @Test
    void itGrowsAndIsEmptiedWhenItIsFull() throws SQLException {
        String longest = "数".repeat(1_000);
        int rows = 0;
        while (!text.isFull()) {
            text.field(longest);
            text.endRow();
            rows++;
        }

        assertThat(flushed()).isEqualTo((longest + "\n").repeat(rows));
        assertThat(text.isFull()).isFalse();
        text.field("\\".repeat(200_000));
        assertThat(flushed()).endsWith("\n" + "\\".repeat(400_000));
    }

    private String flushed() throws SQLException {
        text.flush(copy);
        return sent.toString(UTF_8);
    }
}
