package org.hrssplan.access;

import java.util.Set;

/**
 * Who calls.
 *
 * @param account the subject of the token, which never changes; empty for whoever has none
 * @param name what the account is called at present
 * @param roles in this service's domain, with those that they imply
 * @param regions codes of the regions whose parts the account works on, at every level; {@code *} for all
 */
public record Caller(String account, String name, Set<String> roles, Set<String> regions) {

    /** Stands for every region, or every domain. */
    public static final String EVERY = "*";

    /** Who has shown no token. */
    public static final Caller ANYONE = new Caller("", "", Set.of(), Set.of());

    public Caller {
        roles = Set.copyOf(roles);
        regions = Set.copyOf(regions);
    }

    /** Whether there is an account at all. */
    public boolean isKnown() {
        return !account.isEmpty();
    }

    /** Whether no region is beyond the scope. */
    public boolean isEverywhere() {
        return regions.contains(EVERY);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}
