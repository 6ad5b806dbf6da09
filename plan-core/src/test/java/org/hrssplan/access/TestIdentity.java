package org.hrssplan.access;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Tokens for tests, and what services under test need to know in order to take them. */
public final class TestIdentity implements ConfigSource {

    /** Where all class loaders of a run find the one key. */
    private static final String KEY = "hrss-plan.test.key";

    private static final TrialToken ISSUER = issuer();

    private final Map<String, String> settings;

    /** Called by the framework. */
    public TestIdentity() {
        settings = new java.util.HashMap<>(access());
        settings.put("quarkus.test.arg-line", String.join(" ", options()));
    }

    /** Options of the JVM of a service that takes the tokens. */
    public static List<String> options() {
        return access().entrySet().stream()
                .map(one -> "-D" + one.getKey() + "=" + one.getValue())
                .toList();
    }

    /** What a service is told in order to take the tokens. */
    private static Map<String, String> access() {
        return Map.of(
                "hrss-plan.access.mode",
                "trial",
                "quarkus.oidc.tenant-enabled",
                "true",
                "quarkus.oidc.public-key",
                ISSUER.publicKey(),
                "quarkus.oidc.token.issuer",
                TrialToken.ISSUER,
                "quarkus.oidc.token.audience",
                TrialToken.AUDIENCE);
    }

    /** A token with roles, everywhere. */
    public static String token(String account, String... roles) {
        return token(account, List.of(roles), List.of(Caller.EVERY), List.of(Caller.EVERY));
    }

    /** A token that holds for an hour. */
    public static String token(String account, List<String> roles, List<String> regions, List<String> domains) {
        try {
            return ISSUER.issue(account, roles, regions, domains, Duration.ofHours(1));
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    static String publicKey() {
        return ISSUER.publicKey();
    }

    static String signed(JwtClaims claims) throws JoseException {
        return ISSUER.sign(claims);
    }

    private static synchronized TrialToken issuer() {
        try {
            String known = System.getProperty(KEY);
            TrialToken issuer =
                    known == null ? TrialToken.create(Clock.systemUTC()) : TrialToken.ofKey(known, Clock.systemUTC());
            System.setProperty(KEY, issuer.privateKey());
            return issuer;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Set<String> getPropertyNames() {
        return settings.keySet();
    }

    @Override
    public String getValue(String name) {
        return settings.get(name);
    }

    @Override
    public int getOrdinal() {
        return 260;
    }

    @Override
    public String getName() {
        return "identity of tests";
    }
}
