package org.hrssplan.http;

import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.inject.Singleton;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests that wait until a test lets them go. */
@Singleton
class Held {
    static final int SECONDS = 20;

    final Semaphore arrived = new Semaphore(0);
    final Semaphore mayWrite = new Semaphore(0);
    final Semaphore written = new Semaphore(0);
    final AtomicInteger writes = new AtomicInteger();
    private final Queue<UniEmitter<? super String>> waiting = new ConcurrentLinkedQueue<>();

    void hold(UniEmitter<? super String> request) {
        waiting.add(request);
        arrived.release();
    }

    void letGo() {
        for (UniEmitter<? super String> one = waiting.poll(); one != null; one = waiting.poll()) {
            one.complete("held");
        }
    }

    void write() throws InterruptedException {
        arrived.release();
        if (!mayWrite.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nobody let it go");
        }
        writes.incrementAndGet();
        written.release();
    }
}
