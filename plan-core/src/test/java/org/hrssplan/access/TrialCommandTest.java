package org.hrssplan.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrialCommandTest {
    private static final Instant NOW = Instant.parse("2022-03-02T01:00:00Z");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void aTokenSaysWhatWasAskedForAndIsSignedWithTheKey() throws Exception {
        String key = said("key");

        String token = said("token", "--role", "reviewer", "--role", "publisher", "--region", "320300", "--hours", "2");

        JwtClaims claims = new JwtConsumerBuilder()
                .setVerificationKey(KeyFactory.getInstance("RSA")
                        .generatePublic(
                                new X509EncodedKeySpec(Base64.getDecoder().decode(key))))
                .setExpectedAudience("hrss-plan")
                .setExpectedIssuer("urn:hrss-plan:trial")
                .setEvaluationTime(org.jose4j.jwt.NumericDate.fromMilliseconds(NOW.toEpochMilli()))
                .build()
                .processToClaims(token);
        assertThat(claims.getSubject()).isEqualTo("trial-reviewer-publisher");
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("reviewer", "publisher");
        assertThat(claims.getStringListClaimValue("hrss_regions")).containsExactly("320300");
        assertThat(claims.getStringListClaimValue("hrss_domains")).containsExactly("*");
        assertThat(claims.getExpirationTime().getValueInMillis())
                .isEqualTo(NOW.plusSeconds(7_200).toEpochMilli());
    }

    @Test
    void theKeyStaysAndOnlyItsOwnerReadsIt() throws Exception {
        assertThat(said("key")).isEqualTo(said("key"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "key",
                "forge FILE",
                "token FILE",
                "token FILE --role superuser",
                "token FILE --role",
                "token FILE --rolle reporter",
                "token FILE --role reporter --hours 0",
                "token FILE --role reporter --hours soon",
                "token FILE --role reporter --region 32 0300",
                "token FILE --role reporter --region ;",
                "token FILE --role reporter --account \u001b[31m"
            })
    void whatIsNotUnderstoodGivesNoToken(String line) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(line.isEmpty() ? new String[0] : line.split(" ")));
        arguments.replaceAll(one -> one.equals("FILE") ? file().toString() : one);

        assertThat(command().run(arguments)).isEqualTo(2);
        assertThat(out.toString(UTF_8)).isEmpty();
        assertThat(errors.toString(UTF_8)).isNotBlank();
    }

    private String said(String command, String... options) throws IOException, JoseException {
        List<String> arguments = new ArrayList<>(List.of(command, file().toString()));
        arguments.addAll(List.of(options));
        out.reset();
        assertThat(command().run(arguments)).isZero();
        return out.toString(UTF_8).strip();
    }

    private Path file() {
        return folder.resolve("key.json");
    }

    private TrialCommand command() {
        return new TrialCommand(
                Clock.fixed(NOW, ZoneOffset.UTC),
                new PrintStream(out, true, UTF_8),
                new PrintStream(errors, true, UTF_8));
    }
}
