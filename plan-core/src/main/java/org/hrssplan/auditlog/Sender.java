package org.hrssplan.auditlog;

import java.util.TreeSet;
import org.hrssplan.access.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Who asked, from where, and for what.
 *
 * @param account the subject of the token; empty without one, and where it was no good
 * @param name what the account was called then
 * @param roles one blank between two
 * @param client address of the other end of the connection; empty where there was no request
 * @param method of the request; empty where there was none
 * @param target path and query as they were sent
 */
public record Sender(String account, String name, String roles, String client, String method, String target) {

    private static final int MAX_ROLES = 200;
    private static final int MAX_CLIENT = 100;
    private static final int MAX_METHOD = 20;
    private static final int MAX_TARGET = 2_000;

    public Sender {
        account = KeptText.of(account, 255);
        name = KeptText.of(name, 100);
        roles = KeptText.of(roles, MAX_ROLES);
        client = KeptText.of(client, MAX_CLIENT);
        method = KeptText.of(method, MAX_METHOD);
        target = KeptText.of(target, MAX_TARGET);
    }

    /** A caller with a request. */
    static Sender of(Caller caller, @Nullable String client, String method, @Nullable String target) {
        return new Sender(
                caller.account(),
                caller.name(),
                String.join(" ", new TreeSet<>(caller.roles())),
                client == null ? "" : client,
                method,
                target == null ? "" : target);
    }

    /** Whose request it was that ends only now. */
    public static Sender of(Caller caller) {
        return of(caller, null, "", null);
    }

    /** The path that was asked for. */
    String path() {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }
}
