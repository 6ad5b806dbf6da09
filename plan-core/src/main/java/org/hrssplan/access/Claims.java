package org.hrssplan.access;

import io.quarkus.oidc.TokenIntrospection;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** What a token says, be it signed itself or told by its issuer. */
record Claims(Function<String, @Nullable Object> all, String fallbackName) {

    private static final String INTROSPECTION = "introspection";
    /** Of the columns that keep names. */
    private static final int MAX_NAME = 100;

    /** As OpenID Connect limits subjects. */
    private static final Pattern ACCOUNT = Pattern.compile("[!-~]{1,255}");

    private static final String SUBJECT = "sub";
    private static final String NAME = "preferred_username";

    static Claims of(SecurityIdentity identity) {
        String principal = identity.getPrincipal().getName();
        if (identity.getAttribute(INTROSPECTION) instanceof TokenIntrospection told) {
            return new Claims(name -> told.getJsonObject().get(name), principal);
        }
        return identity.getPrincipal() instanceof JsonWebToken token
                ? new Claims(token::getClaim, principal)
                : new Claims(name -> null, principal);
    }

    /**
     * Who the token is for; where it has no subject, its name.
     *
     * @throws AuthenticationFailedException if it is no text that can be kept
     */
    String account() {
        String account = Objects.requireNonNullElse(text(SUBJECT), fallbackName);
        if (!ACCOUNT.matcher(account).matches()) {
            throw new AuthenticationFailedException("the subject of the token is no account");
        }
        return account;
    }

    /** What the account is called, as far as it can be kept and shown. */
    String name() {
        String name = text(NAME);
        String shown = name == null ? "" : name.replaceAll("\\p{C}", "").strip();
        String known = shown.isEmpty() ? account() : shown;
        return known.substring(0, Math.min(known.length(), MAX_NAME));
    }

    private @Nullable String text(String claim) {
        Object value = all.apply(claim);
        return value == null ? null : textOf(value);
    }

    /** The texts of a claim that is a list, or a text by itself; none where it is missing. */
    Set<String> texts(String claim) {
        Set<String> texts = new TreeSet<>();
        Object value = all.apply(claim);
        if (value instanceof JsonArray array) {
            array.forEach(one -> texts.add(textOf(one)));
        } else if (value instanceof Collection<?> list) {
            list.forEach(one -> texts.add(textOf(one)));
        } else if (value != null) {
            texts.add(textOf(value));
        }
        return texts;
    }

    private static String textOf(Object value) {
        return value instanceof JsonString text
                ? text.getString()
                : value instanceof JsonValue other ? other.toString() : String.valueOf(value);
    }
}
