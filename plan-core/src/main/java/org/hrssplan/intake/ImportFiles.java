package org.hrssplan.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hrssplan.sheet.RowReader;
import org.hrssplan.sheet.UnreadableSheetException;
import org.hrssplan.submission.FieldRules;
import org.hrssplan.submission.RowFeed;
import org.jspecify.annotations.Nullable;

/** The uploaded files, each under the id of the job that it may become. */
@ApplicationScoped
class ImportFiles {

    private static final String BODY_NAME = "submittedBy";

    private final Path directory;

    ImportFiles(ImportConfig config) {
        this.directory = config.directory();
    }

    /** Keeps a body until it is closed. */
    Upload keep(InputStream body) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Upload.of(body, file(UUID.randomUUID().toString()));
    }

    Path file(String id) {
        return directory.resolve(id);
    }

    private static @Nullable String name(@Nullable String submittedBy) {
        if (submittedBy != null) {
            FieldRules.text(BODY_NAME, submittedBy, FieldRules.MAX_NAME, Locale.ENGLISH)
                    .ifPresent(error -> {
                        throw new UnreadableFileException(
                                error.code(), 0, List.of(Integer.toString(FieldRules.MAX_NAME)));
                    });
        }
        return submittedBy;
    }

    /** Removes what uploads left that ended before their job was written. */
    void deleteUnclaimed(Set<String> jobs, Instant before) {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> all = Files.list(directory)) {
            for (Path file : all.toList()) {
                boolean claimed = jobs.contains(file.getFileName().toString());
                if (!claimed && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Upload.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a file; it throws {@link UnreadableFileException} where there are none. */
    static RowFeed rows(Path file, ImportRequest request) {
        return sink -> {
            try {
                return name(RowReader.of(request.format(), Set.of(BODY_NAME))
                        .read(file, sink)
                        .get(BODY_NAME));
            } catch (UnreadableSheetException e) {
                throw new UnreadableFileException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
