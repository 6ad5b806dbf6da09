package org.hrssplan.gateway.plan;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.domain.KeptAnswer;
import org.hrssplan.gateway.domain.KeptAnswer.Entry;
import org.hrssplan.gateway.domain.OneAtATime;
import org.jspecify.annotations.Nullable;

/**
 * One whole-plan view: the domains' parts as they were last answered, and what was composed of them. It is composed
 * once for every change, however many ask for it meanwhile.
 */
final class KeptPlan {
    private final Map<Domain, KeptAnswer<StoredPart>> parts;
    private final Function<Map<Domain, Entry<StoredPart>>, Composition> composer;
    private volatile @Nullable Composition composition;

    /** Nobody has asked for it yet: it may have been made to warm up. */
    private volatile long usedNanos = System.nanoTime() - TimeUnit.DAYS.toNanos(1);

    private final OneAtATime<Composition> made = new OneAtATime<>();

    KeptPlan(
            Map<Domain, KeptAnswer<StoredPart>> parts, Function<Map<Domain, Entry<StoredPart>>, Composition> composer) {
        this.parts = parts;
        this.composer = composer;
    }

    /** The view, if it is certain that the domains would say the same now; null otherwise. */
    @Nullable
    Composition current() {
        usedNanos = System.nanoTime();
        Composition last = composition;
        if (last == null) {
            return null;
        }
        for (Map.Entry<Domain, KeptAnswer<StoredPart>> part : parts.entrySet()) {
            KeptAnswer<StoredPart> answer = part.getValue();
            if (!answer.isCurrent() || !last.isOf(part.getKey(), answer.entry())) {
                return null;
            }
        }
        return last;
    }

    /** The view as it is now. */
    Uni<Composition> get() {
        Composition current = current();
        if (current != null) {
            return Uni.createFrom().item(current);
        }
        Uni<Composition> underWay = made.underWay();
        // It may have begun before something was written of which the asker knows.
        return underWay == null
                ? refresh()
                : underWay.flatMap(done -> {
                    Composition then = current();
                    return then != null ? Uni.createFrom().item(then) : refresh();
                });
    }

    /** Whether somebody has asked for it since a point of the monotonic clock. */
    boolean isUsedSince(long nanos) {
        return usedNanos - nanos >= 0;
    }

    /** Asks the domains that have to be asked again, and composes anew; or waits with those who do already. */
    Uni<Composition> refresh() {
        return made.ask(
                () -> answered().emitOn(Infrastructure.getDefaultWorkerPool()).map(done -> compose()));
    }

    private Uni<?> answered() {
        List<Uni<Entry<StoredPart>>> awaited = new ArrayList<>();
        for (KeptAnswer<StoredPart> part : parts.values()) {
            if (!part.isCurrent()) {
                Uni<Entry<StoredPart>> asked = part.refresh();
                if (part.isWorthWaitingFor()) {
                    awaited.add(asked);
                }
            }
        }
        return awaited.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.join().all(awaited).andCollectFailures();
    }

    private Composition compose() {
        Map<Domain, Entry<StoredPart>> entries = new EnumMap<>(Domain.class);
        parts.forEach((domain, part) -> entries.put(domain, part.entry()));
        Composition last = composition;
        if (last != null && entries.entrySet().stream().allMatch(part -> last.isOf(part.getKey(), part.getValue()))) {
            return last;
        }
        Composition composed = composer.apply(entries);
        composition = composed;
        return composed;
    }
}
