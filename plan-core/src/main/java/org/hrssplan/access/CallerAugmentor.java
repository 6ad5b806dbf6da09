package org.hrssplan.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.hrssplan.service.ServiceConfig;

/** Reads from a verified token who calls; a token for other domains brings no role here. */
@ApplicationScoped
class CallerAugmentor implements SecurityIdentityAugmentor {

    static final String CALLER = Caller.class.getName();

    private final String domain;
    private final AccessConfig config;

    CallerAugmentor(ServiceConfig service, AccessConfig config) {
        this.domain = service.domain();
        this.config = config;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity.isAnonymous() ? identity : withCaller(identity));
    }

    private SecurityIdentity withCaller(SecurityIdentity identity) {
        Claims claims = Claims.of(identity);
        Set<String> domains = claims.texts(config.domainsClaim());
        boolean here = domains.contains(Caller.EVERY) || domains.contains(domain);
        Set<String> roles = here ? Roles.effective(identity.getRoles()) : Set.of();
        Caller caller = new Caller(claims.account(), claims.name(), roles, claims.texts(config.regionsClaim()));
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(roles)
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addAttribute(CALLER, caller)
                .build();
    }
}
