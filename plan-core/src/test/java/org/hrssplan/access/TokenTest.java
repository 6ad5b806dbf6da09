package org.hrssplan.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.security.Key;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hrssplan.reporting.ReportingApi;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens that are no good, at an operation that needs one and at one that does not. */
public abstract class TokenTest extends ReportingApi {

    static Stream<String> badTokens() {
        return attacks().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void aBadTokenIsRefused(String attack) {
        String token = attacks().get(attack);
        for (String path : List.of("/api/v1/observations?status=SUBMITTED", "/api/v1/observations", "/api/v1/plans")) {
            given().header("Authorization", token)
                    .get(path)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", startsWith("Bearer"))
                    .body("code", equalTo("UNAUTHENTICATED"));
        }
    }

    private static Map<String, String> attacks() {
        try {
            RsaJsonWebKey foreign = RsaJwkGenerator.generateJwk(2048);
            Map<String, String> attacks = new HashMap<>();
            attacks.put("no token", "Bearer ");
            attacks.put("no JWT", "Bearer abc");
            attacks.put("three dots", "Bearer ...");
            attacks.put("basic", "Basic YWRtaW46YWRtaW4=");
            attacks.put("expired", "Bearer " + TestIdentity.signed(claims(-60)));
            JwtClaims audience = claims(60);
            audience.setAudience("another-product");
            attacks.put("another audience", "Bearer " + TestIdentity.signed(audience));
            JwtClaims issuer = claims(60);
            issuer.setIssuer("urn:somebody");
            attacks.put("another issuer", "Bearer " + TestIdentity.signed(issuer));
            JwtClaims endless = claims(60);
            endless.unsetClaim("exp");
            attacks.put("no expiry", "Bearer " + TestIdentity.signed(endless));
            JwtClaims later = claims(60);
            later.setNotBeforeMinutesInThePast(-30);
            attacks.put("not yet", "Bearer " + TestIdentity.signed(later));
            attacks.put("foreign key", "Bearer " + signed(foreign.getPrivateKey(), "RS256", Map.of()));
            attacks.put(
                    "embedded key",
                    "Bearer "
                            + signed(
                                    foreign.getPrivateKey(),
                                    "RS256",
                                    Map.of(
                                            "jwk",
                                            foreign.toParams(
                                                    org.jose4j.jwk.JsonWebKey.OutputControlLevel.PUBLIC_ONLY))));
            attacks.put(
                    "key by address",
                    "Bearer " + signed(foreign.getPrivateKey(), "RS256", Map.of("jku", "http://127.0.0.1:1/keys")));
            attacks.put(
                    "path as key id",
                    "Bearer " + signed(foreign.getPrivateKey(), "RS256", Map.of("kid", "../../../../dev/null")));
            attacks.put("no algorithm", "Bearer " + signed(null, "none", Map.of()));
            attacks.put(
                    "public key as secret",
                    "Bearer "
                            + signed(
                                    new HmacKey(Base64.getDecoder().decode(TestIdentity.publicKey())),
                                    "HS256",
                                    Map.of()));
            String good = TestIdentity.token("a", Roles.ADMINISTRATOR);
            attacks.put("changed", "Bearer " + good.substring(0, good.length() - 6) + "AAAAAA");
            JwtClaims subject = claims(60);
            subject.setSubject("line\nbreak");
            attacks.put("subject that cannot be kept", "Bearer " + TestIdentity.signed(subject));
            JwtClaims endlessSubject = claims(60);
            endlessSubject.setSubject("a".repeat(256));
            attacks.put("subject that is too long", "Bearer " + TestIdentity.signed(endlessSubject));
            return attacks;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(Key key, String algorithm, Map<String, Object> headers) throws JoseException {
        JsonWebSignature signed = new JsonWebSignature();
        signed.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signed.setAlgorithmHeaderValue(algorithm);
        headers.forEach(signed.getHeaders()::setObjectHeaderValue);
        signed.setPayload(claims(60).toJson());
        signed.setKey(key);
        return signed.getCompactSerialization();
    }

    private static JwtClaims claims(int minutes) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(TrialToken.ISSUER);
        claims.setAudience(TrialToken.AUDIENCE);
        claims.setSubject("attacker");
        claims.setStringListClaim("groups", List.of(Roles.ADMINISTRATOR));
        claims.setStringListClaim("hrss_regions", List.of(Caller.EVERY));
        claims.setStringListClaim("hrss_domains", List.of(Caller.EVERY));
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(minutes);
        return claims;
    }
}
