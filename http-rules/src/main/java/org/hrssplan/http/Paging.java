package org.hrssplan.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cuts lists into pages and turns the place where a page ended into an opaque cursor bound to the list's filters. */
public final class Paging {
    public static final int DEFAULT_LIMIT = 100;
    public static final int MAX_LIMIT = 1000;

    private static final int SEAL_LENGTH = 8;
    private static final int MAX_CURSOR_LENGTH = 1024;

    private Paging() {}

    /**
     * The page of a list in memory that begins behind the cursor.
     *
     * @param sorted the whole list in a total order
     * @param key what identifies an entry within the list
     * @param limit entries asked for; {@link #DEFAULT_LIMIT} if absent, capped at {@link #MAX_LIMIT}
     * @param cursor the {@code next} of the page before, absent for the first page
     * @param filterFingerprint the filters that made the list, written in one canonical way
     * @throws ApiException INVALID_PARAMETER if the limit is below 1, INVALID_CURSOR if the cursor belongs to
     *     other filters, is garbled, or names an entry that is gone
     */
    public static <T> Page<T> of(
            List<T> sorted,
            Function<T, String> key,
            @Nullable Integer limit,
            @Nullable String cursor,
            String filterFingerprint) {
        int size = limit(limit);
        int from = cursor == null ? 0 : indexBehind(sorted, key, decode(cursor, filterFingerprint));
        int to = Math.min(sorted.size(), from + size);
        String next = to < sorted.size() ? encode(key.apply(sorted.get(to - 1)), filterFingerprint) : null;
        return new Page<>(sorted.subList(from, to), next);
    }

    /** The number of entries on a page: the default if absent, capped, refused below 1. */
    public static int limit(@Nullable Integer asked) {
        if (asked == null) {
            return DEFAULT_LIMIT;
        }
        if (asked < 1) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, "limit", asked);
        }
        return Math.min(asked, MAX_LIMIT);
    }

    /** The cursor that stands for the place behind the entry of this key in the list of these filters. */
    public static String encode(String key, String filterFingerprint) {
        byte[] text = key.getBytes(UTF_8);
        byte[] sealed = ByteBuffer.allocate(SEAL_LENGTH + text.length)
                .put(seal(text, filterFingerprint))
                .put(text)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** The key in a cursor; INVALID_CURSOR if it was made for other filters or not made here at all. */
    public static String decode(String cursor, String filterFingerprint) {
        byte[] sealed = bytes(cursor);
        byte[] text = Arrays.copyOfRange(sealed, SEAL_LENGTH, sealed.length);
        if (!Arrays.equals(seal(text, filterFingerprint), Arrays.copyOf(sealed, SEAL_LENGTH))) {
            throw new ApiException(ErrorCode.INVALID_CURSOR);
        }
        return new String(text, UTF_8);
    }

    /** The key in a cursor of a list whose keys are numbers; INVALID_CURSOR as {@link #decode}. */
    public static long decodeNumber(String cursor, String filterFingerprint) {
        try {
            return Long.parseLong(decode(cursor, filterFingerprint));
        } catch (NumberFormatException e) {
            throw new ApiException(ErrorCode.INVALID_CURSOR);
        }
    }

    private static byte[] bytes(String cursor) {
        try {
            byte[] sealed = cursor.length() > MAX_CURSOR_LENGTH
                    ? new byte[0]
                    : Base64.getUrlDecoder().decode(cursor);
            if (sealed.length >= SEAL_LENGTH) {
                return sealed;
            }
        } catch (IllegalArgumentException e) {
            // not base64url: refused below like every other cursor that was not made here
        }
        throw new ApiException(ErrorCode.INVALID_CURSOR);
    }

    /** Against mistakes, not against attackers: a cursor opens nothing that its reader could not ask for. */
    private static byte[] seal(byte[] key, String filterFingerprint) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(filterFingerprint.getBytes(UTF_8));
            digest.update((byte) 0);
            return Arrays.copyOf(digest.digest(key), SEAL_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> int indexBehind(List<T> sorted, Function<T, String> key, String last) {
        for (int i = 0; i < sorted.size(); i++) {
            if (key.apply(sorted.get(i)).equals(last)) {
                return i + 1;
            }
        }
        throw new ApiException(ErrorCode.INVALID_CURSOR);
    }
}
