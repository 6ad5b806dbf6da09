package org.hrssplan.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.region.RegionRepository;
import org.jspecify.annotations.Nullable;

/** What the caller of the present request may do. */
@ApplicationScoped
public class Access {

    private static final List<String> NOWHERE = List.of("");

    private final SecurityIdentity identity;
    private final RegionRepository regions;

    Access(SecurityIdentity identity, RegionRepository regions) {
        this.identity = identity;
        this.regions = regions;
    }

    /** Who calls; {@link Caller#ANYONE} without a token. Within a request only. */
    public Caller caller() {
        return callerOf(identity);
    }

    /** Who that is, as a verified token said. */
    public static Caller callerOf(SecurityIdentity identity) {
        return identity.getAttribute(CallerAugmentor.CALLER) instanceof Caller caller ? caller : Caller.ANYONE;
    }

    /** Who is to be named: whom the request names, else the account. */
    public @Nullable String named(@Nullable String given) {
        Caller caller = caller();
        return given == null && caller.isKnown() ? caller.name() : given;
    }

    /** Whether a region is one of the caller's, or a part of one at any level. */
    public boolean covers(String region) {
        return covers(caller(), region);
    }

    private boolean covers(Caller caller, String region) {
        return caller.isEverywhere()
                || (!caller.regions().isEmpty()
                        && regions.withAncestors(region).stream().anyMatch(caller.regions()::contains));
    }

    /** The same for many regions of one caller, each looked up once. */
    public Predicate<String> scopeOf(Caller caller) {
        Map<String, Boolean> known = new HashMap<>();
        return region -> known.computeIfAbsent(region, code -> covers(caller, code));
    }

    /** Whether the caller sees what is not published of this region. */
    public boolean reads(String region) {
        return reading().test(region);
    }

    /** The same for many regions. */
    public Predicate<String> reading() {
        Caller caller = caller();
        return caller.has(Roles.READER) ? scopeOf(caller) : none -> false;
    }

    /** That the caller has a role, where only some questions need one; UNAUTHENTICATED or FORBIDDEN. */
    public void requireRole(String role) {
        Caller caller = caller();
        if (!caller.has(role)) {
            throw new ApiException(caller.isKnown() ? ErrorCode.FORBIDDEN : ErrorCode.UNAUTHENTICATED);
        }
    }

    /**
     * The regions whose unpublished content the caller asks for and sees.
     *
     * @param asked codes; none for all
     * @return those of the codes that are in scope, or all codes in scope where none is asked for. An empty list means
     *     everywhere to those who read; where nothing is in scope it is the code of no region
     */
    public List<String> readable(List<String> asked) {
        Caller caller = caller();
        if (caller.isEverywhere()) {
            return asked;
        }
        Set<String> seen = new LinkedHashSet<>(regions.withDescendants(caller.regions()));
        if (!asked.isEmpty()) {
            seen.retainAll(asked);
        }
        return seen.isEmpty() ? NOWHERE : List.copyOf(seen);
    }

    /** Refuses with OUT_OF_SCOPE what is of another region. */
    public void require(String region) {
        if (!covers(region)) {
            throw new ApiException(ErrorCode.OUT_OF_SCOPE, region);
        }
    }

    /** Refuses with the given problem, which tells nothing of what there is, what is of another region. */
    public void requireOrHide(String region, ErrorCode hidden, Object... arguments) {
        if (!covers(region)) {
            throw new ApiException(hidden, arguments);
        }
    }

    /**
     * That another one decides than has submitted.
     *
     * @param author the account that has submitted; null where none is known
     * @throws ApiException OWN_SUBMISSION
     */
    public void requireOther(@Nullable String author) {
        if (caller().account().equals(author)) {
            throw new ApiException(ErrorCode.OWN_SUBMISSION);
        }
    }
}
