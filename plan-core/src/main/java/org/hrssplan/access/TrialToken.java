package org.hrssplan.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** The issuer for a first try: a key in a file of this machine, and tokens signed with it. */
final class TrialToken {

    static final String ISSUER = "urn:hrss-plan:trial";
    static final String AUDIENCE = "hrss-plan";

    private static final int KEY_BITS = 2048;

    private final RsaJsonWebKey key;
    private final Clock clock;

    private TrialToken(RsaJsonWebKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** An issuer with a new key. */
    static TrialToken create(Clock clock) throws JoseException {
        return new TrialToken(RsaJwkGenerator.generateJwk(KEY_BITS), clock);
    }

    /** The issuer whose {@link #privateKey} this is. */
    static TrialToken ofKey(String privateKey, Clock clock) throws JoseException {
        return new TrialToken((RsaJsonWebKey) PublicJsonWebKey.Factory.newPublicJwk(privateKey), clock);
    }

    /** The issuer with the key of this file, which is made where there is none; only its owner can read it. */
    static TrialToken of(Path file, Clock clock) throws IOException, JoseException {
        if (Files.exists(file)) {
            return ofKey(Files.readString(file), clock);
        }
        TrialToken issuer = create(clock);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, issuer.privateKey());
        return issuer;
    }

    /** As a JSON web key, to be kept secret. */
    String privateKey() {
        return key.toJson(OutputControlLevel.INCLUDE_PRIVATE);
    }

    /** The key that the services verify with, as {@code quarkus.oidc.public-key} takes it. */
    String publicKey() {
        return Base64.getEncoder().encodeToString(key.getPublicKey().getEncoded());
    }

    /**
     * A token.
     *
     * @param account who it is for
     * @param regions codes, or {@code *}
     * @param domains names, or {@code *}
     */
    String issue(String account, List<String> roles, List<String> regions, List<String> domains, Duration valid)
            throws JoseException {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(account);
        claims.setStringClaim("preferred_username", account);
        claims.setStringListClaim("groups", roles);
        claims.setStringListClaim("hrss_regions", regions);
        claims.setStringListClaim("hrss_domains", domains);
        claims.setIssuedAt(NumericDate.fromMilliseconds(clock.millis()));
        claims.setExpirationTime(
                NumericDate.fromMilliseconds(clock.instant().plus(valid).toEpochMilli()));
        return sign(claims);
    }

    String sign(JwtClaims claims) throws JoseException {
        JsonWebSignature signed = new JsonWebSignature();
        signed.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signed.setPayload(claims.toJson());
        signed.setKey(key.getPrivateKey());
        return signed.getCompactSerialization();
    }
}
