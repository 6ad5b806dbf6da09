package org.hrssplan.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brings text that anyone may have sent into a form that both databases keep, and that reads back the same. */
final class KeptText {

    /** JSON of so many characters is kept in full. */
    static final int MAX_STATE = 8_000;

    private static final String CUT = "…";
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    private KeptText() {}

    /** Without control characters and halves of characters, cut at this length. */
    static String of(@Nullable String given, int maxLength) {
        if (given == null) {
            return "";
        }
        String cut = given.length() > maxLength ? given.substring(0, maxLength - 1) + CUT : given;
        String whole = new String(cut.getBytes(UTF_8), UTF_8);
        return CONTROL.matcher(whole).replaceAll("\ufffd");
    }

    /**
     * JSON, or its length in bytes and its SHA-256 where it is longer than is kept.
     *
     * @param summary JSON that stands beside them, null for none
     */
    static @Nullable String state(@Nullable String json, @Nullable String summary) {
        if (json == null || json.length() <= MAX_STATE) {
            return json == null ? null : of(json, MAX_STATE);
        }
        byte[] bytes = json.getBytes(UTF_8);
        String digest = "\"length\":" + bytes.length + ",\"sha256\":\""
                + HexFormat.of().formatHex(sha256().digest(bytes)) + "\"";
        boolean told = summary != null && summary.length() <= MAX_STATE / 2;
        return "{" + (told ? "\"summary\":" + of(summary, MAX_STATE) + "," : "") + digest + "}";
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
