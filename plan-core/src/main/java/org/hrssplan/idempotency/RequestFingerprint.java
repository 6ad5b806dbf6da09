package org.hrssplan.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a request's body, in 64 hexadecimal digits: tells whether two requests are the same. */
public final class RequestFingerprint {

    private RequestFingerprint() {}

    /** Of a body as it came. */
    public static String of(byte[] body) {
        return HexFormat.of().formatHex(sha256().digest(body));
    }

    /** Of a body that was read from JSON into records; white space and the order of fields make no difference. */
    public static String of(Object body, ObjectMapper json) {
        try {
            return of(json.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Passes a long body on, to be given to {@link #of(DigestInputStream)} when it has been read to its end. */
    public static DigestInputStream reading(InputStream body) {
        return new DigestInputStream(body, sha256());
    }

    /** Of a body that has been read; to be asked once. */
    public static String of(DigestInputStream body) {
        return HexFormat.of().formatHex(body.getMessageDigest().digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
