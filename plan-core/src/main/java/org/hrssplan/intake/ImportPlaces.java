package org.hrssplan.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;

/** Lets so many files be received and imported at the same time: they take disk, threads and connections for long. */
@ApplicationScoped
class ImportPlaces {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    /** A job may take minutes. */
    private static final Duration RETRY_JOB_AFTER = Duration.ofSeconds(30);

    private final Semaphore places;
    private final int maxJobs;

    ImportPlaces(ImportConfig config) {
        if (config.maxConcurrent() < 1 || config.maxJobs() < 1) {
            throw new IllegalArgumentException("hrss-plan.import.max-concurrent and max-jobs are 1 or more, not "
                    + config.maxConcurrent() + " and " + config.maxJobs());
        }
        places = new Semaphore(config.maxConcurrent());
        maxJobs = config.maxJobs();
    }

    /**
     * Takes a file if there is a place.
     *
     * @throws ApiException OVERLOADED if there is none
     */
    <T> T take(Supplier<T> file) {
        if (!places.tryAcquire()) {
            throw new ApiException(ErrorCode.OVERLOADED).withRetryAfter(RETRY_AFTER);
        }
        try {
            return file.get();
        } finally {
            places.release();
        }
    }

    /**
     * Whether one job more may wait.
     *
     * @param unfinished jobs that have not ended
     * @throws ApiException OVERLOADED if not
     */
    void checkQueue(long unfinished) {
        if (unfinished >= maxJobs) {
            throw new ApiException(ErrorCode.OVERLOADED).withRetryAfter(RETRY_JOB_AFTER);
        }
    }
}
