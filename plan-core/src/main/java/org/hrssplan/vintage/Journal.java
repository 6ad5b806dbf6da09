package org.hrssplan.vintage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.BiFunction;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Puts all writes into one order. A write takes its instant while it holds the journal's only row, and keeps the row
 * until it is committed; so instants strictly grow in the order of the commits, even where the clock steps back.
 */
@ApplicationScoped
public class Journal {

    private static final Duration SEALING = Duration.ofSeconds(10);

    private final EntityManager entityManager;
    private final Writes writes;
    private final Clock clock;

    Journal(EntityManager entityManager, Writes writes, Clock clock) {
        this.entityManager = entityManager;
        this.writes = writes;
        this.clock = clock;
    }

    /**
     * The instant of the running transaction's write, later than that of every write before. Other writes wait from
     * here to the commit.
     */
    @Transactional(TxType.MANDATORY)
    public Instant nextInstant() {
        JournalEntry entry = lock();
        entry.lastInstant = later(entry.lastInstant);
        return entry.lastInstant;
    }

    /**
     * The instant of a write that happened long ago elsewhere: the one given, unless it is in the future or something is
     * written later already.
     */
    @Transactional(TxType.MANDATORY)
    public Instant nextInstant(Instant happenedAt) {
        JournalEntry entry = lock();
        Instant at = happenedAt.truncatedTo(ChronoUnit.MICROS);
        boolean possible = at.isAfter(entry.lastInstant) && !at.isAfter(clock.instant());
        entry.lastInstant = possible ? at : later(entry.lastInstant);
        return entry.lastInstant;
    }

    /** Lets other writes wait from here to the end of the running transaction, so that what it reads stays true. */
    @Transactional(TxType.MANDATORY)
    public void hold() {
        lock();
    }

    /** The next number of a change, to be used with the instant of the same transaction; without gaps. */
    @Transactional(TxType.MANDATORY)
    public long nextSeq() {
        JournalEntry entry = lock();
        entry.lastSeq++;
        return entry.lastSeq;
    }

    /**
     * Adds a link to the chain of the audit log. Other writes wait from here to the end of the running transaction, so
     * that nobody else adds the same one.
     *
     * @param link makes the new head of the present one and an instant that is no earlier than that of any write; what
     *     is told of a write is no write of its own, and moves no instant
     */
    @Transactional(TxType.MANDATORY)
    public void chain(BiFunction<ChainHead, Instant, ChainHead> link) {
        JournalEntry entry = lock();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant at = now.isAfter(entry.lastInstant) ? now : entry.lastInstant;
        ChainHead head = link.apply(new ChainHead(entry.auditSeq, entry.auditHash), at);
        entry.auditSeq = head.seq();
        entry.auditHash = head.hash();
    }

    /**
     * What was known at an instant. From then on no write gets an instant at or before it, so that the answer never
     * changes: neither by a write that is not committed yet, nor by a clock that steps back.
     *
     * @param asOf null for all that is known
     * @throws ApiException AS_OF_IN_FUTURE if the instant has not come yet
     */
    public Vintage at(@Nullable Instant asOf) {
        if (asOf == null) {
            return Vintage.LATEST;
        }
        if (asOf.isAfter(clock.instant())) {
            throw new ApiException(ErrorCode.AS_OF_IN_FUTURE, asOf);
        }
        Vintage vintage = Vintage.at(asOf);
        Instant last = entityManager
                .createQuery("select j.lastInstant from JournalEntry j", Instant.class)
                .getSingleResult();
        if (vintage.knownAt().isAfter(last)) {
            writes.run(SEALING, () -> seal(vintage.knownAt()));
        }
        return vintage;
    }

    /** The last write, as it is committed; everything before it is committed too. */
    @Transactional
    public JournalEntry last() {
        JournalEntry entry = entityManager.find(JournalEntry.class, JournalEntry.ID);
        entityManager.detach(entry);
        return entry;
    }

    private void seal(Instant instant) {
        JournalEntry entry = lock();
        if (instant.isAfter(entry.lastInstant)) {
            entry.lastInstant = instant;
        }
    }

    private JournalEntry lock() {
        return entityManager.find(JournalEntry.class, JournalEntry.ID, LockModeType.PESSIMISTIC_WRITE);
    }

    private Instant later(Instant last) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    }
}
