package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Kills a service at random moments while clients submit, correct, review and import. What it acknowledged is there after
 * the next start; what it did not is there as a whole or not at all, and takes effect once when it is sent again. The
 * chain of the audit log has no gap.
 *
 * <p>{@code -Dcrash.kills=5 -Dcrash.seed=7} asks for fewer kills, and for the moments of an earlier run.
 */
abstract class CrashTest {
    private static final int KILLS = Integer.getInteger("crash.kills", 50);
    private static final long SEED = Long.getLong("crash.seed", System.nanoTime());
    private static final int SOONEST = 50;
    private static final int LATEST = 1_500;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Feed feed = new Feed();
    private final List<Story> stories = new ArrayList<>();
    private final List<String> published = new ArrayList<>();
    private final Application service;
    private final Path classes;

    /**
     * @param purpose names the folder
     * @param service with files in a folder, and a database that begins empty and outlives it
     */
    CrashTest(String purpose, Function<Path, Application> service) {
        Path folder = ProjectFiles.newFolder(purpose);
        this.service = service.apply(folder);
        classes = folder.resolve("classes.jsa");
    }

    /** From an archive of its classes a JVM starts in two thirds of the time. */
    @BeforeEach
    void archiveClasses() {
        service.start("-XX:ArchiveClassesAtExit=" + classes);
        service.awaitReady();
        service.stop();
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void keepsItsWordWheneverItIsKilled() throws Exception {
        System.out.printf("%s: %d kills, -Dcrash.seed=%d%n", getClass().getSimpleName(), KILLS, SEED);
        Wire wire = started();
        StorySource source = new StorySource(wire);
        feed.readOn(wire, 1_000);
        published.addAll(feed.published());
        for (int kill = 1; kill <= KILLS; kill++) {
            List<Story> told = tellAndKill(wire, source);
            wire = started();
            for (Story story : told) {
                story.settle(wire);
                published.addAll(story.published());
            }
            stories.addAll(told);
            feed.readOn(wire, random.nextInt(1, 200));
            assertThat(sorted(feed.published()))
                    .as("changes after kill %d", kill)
                    .isEqualTo(sorted(published));
        }
        for (Story story : stories) {
            story.recheck(wire);
        }
        service.stop();
        assertThat(AuditCommand.verify(database()))
                .as("status of the command that verifies the audit log")
                .isZero();
    }

    /** URL, owner and password of the database while the service does not run. */
    abstract List<String> database();

    private Wire started() {
        service.start("-XX:SharedArchiveFile=" + classes);
        service.awaitReady();
        return new Wire(service);
    }

    private List<Story> tellAndKill(Wire wire, StorySource source) throws Exception {
        List<Supplier<Story>> clients = new ArrayList<>();
        for (int client = 0; client < 3; client++) {
            SplittableRandom own = random.split();
            clients.add(() -> source.observation(own));
        }
        SplittableRandom own = random.split();
        clients.add(() -> source.file(own));
        Load load = new Load(wire, clients);
        boolean early = load.endsWithin(random.nextInt(SOONEST, LATEST));
        service.kill();
        List<Story> told = load.end();
        assertThat(early).as("a client was not answered, or wrongly").isFalse();
        return told;
    }

    private static List<String> sorted(List<String> changes) {
        List<String> sorted = new ArrayList<>(changes);
        Collections.sort(sorted);
        return sorted;
    }
}
