package org.hrssplan.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jspecify.annotations.Nullable;

/** A token that says all that is asked for and is no good, or something that is no token at all. */
enum BadToken {
    EXPIRED(claims -> signed(expired(claims))),
    NOT_YET_VALID(claims -> signed(early(claims))),
    WITHOUT_END(claims -> signed(unset(claims, "exp"))),
    WRONG_AUDIENCE(claims -> signed(audience(claims))),
    NO_AUDIENCE(claims -> signed(unset(claims, "aud"))),
    WRONG_ISSUER(claims -> signed(issuer(claims))),
    NO_ISSUER(claims -> signed(unset(claims, "iss"))),
    UNSIGNED(BadToken::unsigned),
    UNSIGNED_IN_CAPITALS(claims -> encoded("{\"alg\":\"NONE\"}") + "." + encoded(claims.toJson()) + "."),
    SIGNED_WITH_THE_PUBLIC_KEY(
            claims -> hmac(claims, Tokens.key().getPublicKey().getEncoded(), null)),
    SIGNED_WITH_AN_EMPTY_FILE(claims -> hmac(claims, new byte[32], "../../../../../../dev/null")),
    FOREIGN_KEY(claims -> Tokens.sign(claims, Foreign.KEY)),
    FOREIGN_KEY_OF_A_KNOWN_NAME(claims -> foreign(claims, signature -> kid(signature, "' or '1'='1"))),
    FOREIGN_KEY_OF_A_FILE(claims -> foreign(claims, signature -> kid(signature, "../../../../etc/passwd"))),
    FOREIGN_KEY_IN_ITSELF(claims -> foreign(claims, BadToken::embed)),
    FOREIGN_KEY_ELSEWHERE(claims -> foreign(claims, signature -> set(signature, "jku", "http://127.0.0.1:9/keys"))),
    FOREIGN_CERTIFICATE_ELSEWHERE(
            claims -> foreign(claims, signature -> set(signature, "x5u", "file:///etc/ssl/certs/ca.pem"))),
    OTHER_CLAIMS(BadToken::altered),
    CUT_SIGNATURE(claims -> signed(claims).replaceFirst("\\.[^.]{10}([^.]*)$", ".$1")),
    NO_SIGNATURE(claims -> signed(claims).replaceFirst("[^.]*$", "")),
    EMPTY_SUBJECT(claims -> signed(subject(claims, ""))),
    SUBJECT_OF_CONTROL_CHARACTERS(claims -> signed(subject(claims, "a\r\nb\u001b[31m"))),
    GARBAGE(claims -> "x.y.z"),
    ONLY_DOTS(claims -> ".."),
    LONG_GARBAGE(claims -> "A".repeat(6_000));

    /** The key of somebody else. */
    private static final class Foreign {
        static final RsaJsonWebKey KEY = Tokens.newKey();
    }

    /** To sign takes longer than to send. */
    private static final Map<BadToken, String> MADE = new ConcurrentHashMap<>();

    // None of them keeps anything.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<JwtClaims, String> maker;

    BadToken(Function<JwtClaims, String> maker) {
        this.maker = maker;
    }

    /** Of who could do everything, were it good. */
    String value() {
        return MADE.computeIfAbsent(
                this,
                token -> maker.apply(Tokens.claims(
                        "attacker",
                        List.of("administrator", "auditor"),
                        List.of(Tokens.EVERY),
                        List.of(Tokens.EVERY))));
    }

    private static String signed(JwtClaims claims) {
        return Tokens.sign(claims, Tokens.key());
    }

    private static JwtClaims expired(JwtClaims claims) {
        NumericDate then = NumericDate.now();
        then.addSeconds(-3_600);
        claims.setExpirationTime(then);
        return claims;
    }

    private static JwtClaims early(JwtClaims claims) {
        claims.setNotBeforeMinutesInThePast(-60);
        return claims;
    }

    private static JwtClaims unset(JwtClaims claims, String name) {
        claims.unsetClaim(name);
        return claims;
    }

    private static JwtClaims audience(JwtClaims claims) {
        claims.setAudience("other-product");
        return claims;
    }

    private static JwtClaims issuer(JwtClaims claims) {
        claims.setIssuer("urn:elsewhere");
        return claims;
    }

    private static JwtClaims subject(JwtClaims claims, String subject) {
        claims.setSubject(subject);
        return claims;
    }

    private static String unsigned(JwtClaims claims) {
        JsonWebSignature none = new JsonWebSignature();
        none.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        none.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        none.setPayload(claims.toJson());
        return Tokens.serialized(none);
    }

    private static String hmac(JwtClaims claims, byte[] key, @Nullable String kid) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        if (kid != null) {
            signature.setKeyIdHeaderValue(kid);
        }
        signature.setPayload(claims.toJson());
        signature.setKey(new HmacKey(key));
        return Tokens.serialized(signature);
    }

    private static String foreign(JwtClaims claims, UnaryOperator<JsonWebSignature> head) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setPayload(claims.toJson());
        signature.setKey(Foreign.KEY.getPrivateKey());
        return Tokens.serialized(head.apply(signature));
    }

    private static JsonWebSignature kid(JsonWebSignature signature, String kid) {
        signature.setKeyIdHeaderValue(kid);
        return signature;
    }

    private static JsonWebSignature set(JsonWebSignature signature, String name, String value) {
        signature.setHeader(name, value);
        return signature;
    }

    private static JsonWebSignature embed(JsonWebSignature signature) {
        signature.getHeaders().setJwkHeaderValue("jwk", Foreign.KEY);
        return signature;
    }

    /** A good signature, of other claims. */
    private static String altered(JwtClaims claims) {
        String[] parts = signed(
                        Tokens.claims("reader", List.of("reader"), List.of(Tokens.EVERY), List.of(Tokens.EVERY)))
                .split("\\.", -1);
        return parts[0] + "." + encoded(claims.toJson()) + "." + parts[2];
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
