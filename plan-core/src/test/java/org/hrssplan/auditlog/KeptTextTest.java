package org.hrssplan.auditlog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptTextTest {

    @Test
    void whatBreaksALineOrTheDatabaseIsReplaced() {
        assertThat(KeptText.of("a\r\nb\u0000c\u001b[31m\u0085", 100))
                .isEqualTo("a\ufffd\ufffdb\ufffdc\ufffd[31m\ufffd");
        assertThat(KeptText.of("half \ud83d", 100)).isEqualTo("half ?");
        assertThat(KeptText.of("市 \ud83d\ude00", 100)).isEqualTo("市 \ud83d\ude00");
        assertThat(KeptText.of(null, 100)).isEmpty();
    }

    @Test
    void whatIsTooLongIsCutAndSaysSo() {
        assertThat(KeptText.of("a".repeat(100), 100)).hasSize(100).endsWith("a");
        assertThat(KeptText.of("a".repeat(101), 100)).hasSize(100).endsWith("a…");
        assertThat(KeptText.of("a".repeat(98) + "\ud83d\ude00" + "b", 100))
                .hasSize(100)
                .endsWith("a?…");
    }

    @Test
    void aLongStateIsItsLengthAndDigest() {
        String json = "\"" + "市".repeat(8_000) + "\"";
        assertThat(KeptText.state(json, null)).matches("\\{\"length\":24002,\"sha256\":\"[0-9a-f]{64}\"}");
        assertThat(KeptText.state(json, "{\"created\":7}"))
                .startsWith("{\"summary\":{\"created\":7},\"length\":24002,");
        assertThat(KeptText.state("{}", "{\"created\":7}")).isEqualTo("{}");
        assertThat(KeptText.state(null, null)).isNull();
    }
}
