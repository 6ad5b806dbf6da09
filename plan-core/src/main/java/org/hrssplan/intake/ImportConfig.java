package org.hrssplan.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** How files of observations are imported. */
@ConfigMapping(prefix = "hrss-plan.import")
public interface ImportConfig {

    /** The greatest file. */
    MemorySize maxSize();

    /** Greater files run as jobs. */
    @WithDefault("1M")
    MemorySize maxSynchronousSize();

    /** Files that are received, or imported while their senders wait, at the same time; 1 or more. */
    @WithDefault("8")
    int maxConcurrent();

    /** Jobs that wait or run; 1 or more. */
    @WithDefault("100")
    int maxJobs();

    /** Where files wait for their job; on a disk that outlives the process. */
    Path directory();

    /** After which an import is given up and leaves nothing. */
    @WithDefault("2H")
    Duration timeout();
}
