package org.hrssplan.system;

import java.util.Base64;
import java.util.List;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Tokens of an issuer of the tests' own, and what services need to know in order to take them. */
final class Tokens {
    /** Stands for every region, or every domain. */
    static final String EVERY = "*";

    static final String ISSUER = "urn:hrss-plan:trial";
    static final String AUDIENCE = "hrss-plan";

    private static final int KEY_BITS = 2048;
    private static final int MINUTES = 120;
    private static final RsaJsonWebKey KEY = newKey();

    private static final String AUTHOR = "Bearer " + of("author", "reporter", "planner");
    private static final String DECIDER = "Bearer " + of("decider", "reviewer", "publisher");

    private Tokens() {}

    /** As the value of Authorization: whoever submits, plans, and reads what is not published. */
    static String author() {
        return AUTHOR;
    }

    /** As the value of Authorization: whoever may send this, one who submits or another who decides. */
    static String whoMaySend(String path) {
        return path.endsWith("/publish") || path.endsWith("/return") ? DECIDER : AUTHOR;
    }

    /** Options of the JVM of a service that takes these tokens. */
    static List<String> options() {
        return List.of(
                "-Dhrss-plan.access.mode=trial",
                "-Dquarkus.oidc.tenant-enabled=true",
                "-Dquarkus.oidc.token.issuer=" + ISSUER,
                "-Dquarkus.oidc.public-key="
                        + Base64.getEncoder().encodeToString(KEY.getPublicKey().getEncoded()));
    }

    /** A token for these roles, everywhere. */
    static String of(String account, String... roles) {
        return of(account, List.of(roles), List.of(EVERY), List.of(EVERY));
    }

    static String of(String account, List<String> roles, List<String> regions, List<String> domains) {
        return sign(claims(account, roles, regions, domains), KEY);
    }

    static JwtClaims claims(String account, List<String> roles, List<String> regions, List<String> domains) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(account);
        claims.setStringClaim("preferred_username", account);
        claims.setStringListClaim("groups", roles);
        claims.setStringListClaim("hrss_regions", regions);
        claims.setStringListClaim("hrss_domains", domains);
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(MINUTES);
        return claims;
    }

    static String sign(JwtClaims claims, RsaJsonWebKey key) {
        JsonWebSignature signed = new JsonWebSignature();
        signed.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signed.setPayload(claims.toJson());
        signed.setKey(key.getPrivateKey());
        return serialized(signed);
    }

    static String serialized(JsonWebSignature signed) {
        try {
            return signed.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key that the services know the public half of. */
    static RsaJsonWebKey key() {
        return KEY;
    }

    static RsaJsonWebKey newKey() {
        try {
            return RsaJwkGenerator.generateJwk(KEY_BITS);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
