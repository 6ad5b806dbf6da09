package org.hrssplan.vintage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.hrssplan.http.ApiException;
import org.hrssplan.observation.Submission;
import org.hrssplan.observation.SubmissionIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The order of the writes, under a clock that is set by hand. */
public abstract class JournalTest {

    private static final String REGION = "433100";
    private static final Duration MICRO = Duration.of(1, ChronoUnit.MICROS);

    @Inject
    protected EntityManager entityManager;

    @Inject
    protected Clock systemClock;

    @Inject
    protected Writes writes;

    private final ExecutorService others = Executors.newFixedThreadPool(2);
    private final AtomicReference<Instant> now = new AtomicReference<>();
    private Journal journal;

    @BeforeEach
    void setTheClock() {
        now.set(systemClock.instant().truncatedTo(ChronoUnit.MICROS));
        journal = new Journal(entityManager, writes, new Clock() {
            @Override
            public Instant instant() {
                return now.get();
            }

            @Override
            public ZoneId getZone() {
                return systemClock.getZone();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }
        });
    }

    @AfterEach
    void endTheOthers() {
        others.shutdownNow();
    }

    @Test
    void instantsGrowEvenWhereTheClockStandsOrStepsBack() {
        List<Instant> instants = new ArrayList<>();
        instants.add(write());
        instants.add(write());
        now.updateAndGet(instant -> instant.minusSeconds(3600));
        instants.add(write());
        now.updateAndGet(instant -> instant.plusSeconds(3590));
        instants.add(inTransaction(() -> journal.nextInstant(now.get().minusSeconds(5))));

        for (int i = 1; i < instants.size(); i++) {
            assertThat(instants.get(i)).isEqualTo(instants.get(i - 1).plus(MICRO));
        }
        assertThat(last()).isEqualTo(instants.get(instants.size() - 1));
    }

    @Test
    void twoInstantsOfOneWriteGrowToo() {
        inTransaction(() -> {
            Instant first = journal.nextInstant();
            assertThat(journal.nextInstant()).isAfter(first);
            assertThat(journal.nextInstant(first.plusNanos(1))).isAfter(first.plus(MICRO));
            return null;
        });
    }

    @Test
    void numbersOfChangesHaveNoGapsThoughAWriteIsUndone() {
        long first = inTransaction(() -> journal.nextSeq());
        QuarkusTransaction.begin();
        assertThat(journal.nextSeq()).isEqualTo(first + 1);
        QuarkusTransaction.rollback();
        assertThat(inTransaction(() -> journal.nextSeq() + journal.nextSeq())).isEqualTo(2 * first + 3);
        inTransaction(() -> {
            // Nothing was published under these numbers; given back, lest others miss them.
            entityManager.find(JournalEntry.class, JournalEntry.ID).lastSeq = first - 1;
            return null;
        });
    }

    @Test
    void whatWasAskedForIsSealedAgainstAClockThatStepsBack() {
        write();
        Instant asOf = now.updateAndGet(instant -> instant.plusNanos(2_000_500));
        assertThat(at(asOf).knownAt()).isEqualTo(asOf.truncatedTo(ChronoUnit.MICROS));
        now.updateAndGet(instant -> instant.minusSeconds(3600));
        assertThat(write())
                .isAfter(asOf.minus(MICRO))
                .isEqualTo(asOf.truncatedTo(ChronoUnit.MICROS).plus(MICRO));
    }

    @Test
    void nothingIsKnownOfWhatIsToCome() {
        Instant last = last();
        assertThatThrownBy(() -> at(now.get().plusNanos(1))).isInstanceOf(ApiException.class);
        assertThat(last()).isEqualTo(last);
        assertThat(at(Instant.MIN).knownAt()).isEqualTo(Instant.EPOCH);
        assertThat(last()).isEqualTo(last);
    }

    /** Who asks for an instant that a running write may have taken waits for it, and sees it. */
    @Test
    void aReaderWaitsForTheWriteThatHasTheInstant() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        long id = SubmissionIds.next();
        Running writer = running(id, release);
        now.set(writer.instant());
        Future<Long> reader = others.submit(() -> known(id, at(writer.instant())));
        assertThatThrownBy(() -> reader.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        release.countDown();
        assertThat(reader.get(30, TimeUnit.SECONDS)).isEqualTo(1);
        writer.done().get(30, TimeUnit.SECONDS);
        assertThat(known(id, at(writer.instant()))).isEqualTo(1);
    }

    /** Who asks for an earlier instant neither waits for a running write nor sees it, now or later. */
    @Test
    void aReaderOfThePastWaitsForNobody() throws Exception {
        Instant past = write();
        CountDownLatch release = new CountDownLatch(1);
        long id = SubmissionIds.next();
        Running writer = running(id, release);
        assertThat(others.submit(() -> known(id, at(past))).get(30, TimeUnit.SECONDS))
                .isZero();
        release.countDown();
        writer.done().get(30, TimeUnit.SECONDS);
        assertThat(known(id, at(past))).isZero();
        assertThat(known(id, Vintage.LATEST)).isEqualTo(1);
    }

    private record Running(Instant instant, Future<?> done) {}

    /** A write that has its instant and is not committed before it is released. */
    private Running running(long id, CountDownLatch release) throws InterruptedException {
        CountDownLatch taken = new CountDownLatch(1);
        AtomicReference<Instant> instant = new AtomicReference<>();
        Future<?> done = others.submit(() -> inTransaction(() -> {
            instant.set(journal.nextInstant());
            entityManager.persist(new Submission(REGION, id, instant.get(), null, null));
            entityManager.flush();
            taken.countDown();
            return release.await(30, TimeUnit.SECONDS);
        }));
        assertThat(taken.await(30, TimeUnit.SECONDS)).isTrue();
        return new Running(instant.get(), done);
    }

    private Instant write() {
        return inTransaction(() -> journal.nextInstant());
    }

    private Vintage at(Instant asOf) {
        return inTransaction(() -> journal.at(asOf));
    }

    private Instant last() {
        return inTransaction(() -> entityManager.find(JournalEntry.class, JournalEntry.ID).lastInstant);
    }

    private long known(long id, Vintage vintage) {
        return inTransaction(() -> entityManager
                .createQuery("select count(s) from Submission s where s.id = :id and s.submittedAt <= :at", Long.class)
                .setParameter("id", id)
                .setParameter("at", vintage.knownAt())
                .getSingleResult());
    }

    /** The journal is made here and not by the container, so that its transactions are made here too. */
    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
