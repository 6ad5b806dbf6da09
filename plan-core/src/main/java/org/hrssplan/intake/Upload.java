package org.hrssplan.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import org.hrssplan.idempotency.RequestFingerprint;

/**
 * A file that was uploaded and is on the disk for good.
 *
 * @param size in bytes
 * @param fingerprint of its bytes
 */
record Upload(Path file, long size, String fingerprint) implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    /** Writes a body to a file and has the disk acknowledge it. */
    static Upload of(InputStream body, Path file) {
        DigestInputStream digested = RequestFingerprint.reading(body);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            long size = copy(digested, out);
            channel.force(true);
            forceEntry(file);
            return new Upload(file, size, RequestFingerprint.of(digested));
        } catch (IOException | RuntimeException e) {
            delete(file);
            throw e instanceof IOException io ? new UncheckedIOException(io) : (RuntimeException) e;
        }
    }

    private static long copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            size += read;
        }
        return size;
    }

    /** Has the disk acknowledge that the folder names the file. */
    private static void forceEntry(Path file) throws IOException {
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    /** Removes the file, if nobody took it. */
    @Override
    public void close() {
        delete(file);
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
