package org.hrssplan.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class RequestFingerprintTest {
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void itIsTheSameHoweverTheBodyIsRead() throws IOException {
        var stream = RequestFingerprint.reading(new ByteArrayInputStream("abc".getBytes(UTF_8)));
        stream.transferTo(OutputStream.nullOutputStream());

        assertThat(RequestFingerprint.of("abc".getBytes(UTF_8))).isEqualTo(OF_ABC);
        assertThat(RequestFingerprint.of(stream)).isEqualTo(OF_ABC);
    }
}
