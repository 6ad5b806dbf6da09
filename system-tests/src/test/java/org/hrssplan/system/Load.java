package org.hrssplan.system;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Clients that tell a service one story after the other, all at the same time, until it answers no more. */
final class Load {
    private final Queue<Story> stories = new ConcurrentLinkedQueue<>();
    private final CountDownLatch firstEnd = new CountDownLatch(1);
    private final List<Future<@Nullable Void>> clients = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** Starts one client for each source of stories. */
    Load(Wire wire, List<Supplier<Story>> sources) {
        for (Supplier<Story> source : sources) {
            clients.add(threads.submit(() -> {
                try {
                    tell(wire, source);
                } finally {
                    firstEnd.countDown();
                }
                return null;
            }));
        }
    }

    private void tell(Wire wire, Supplier<Story> source) {
        while (true) {
            Story story = source.get();
            stories.add(story);
            while (!story.isTold()) {
                if (!story.tell(wire)) {
                    return;
                }
            }
        }
    }

    /** Lets the clients go on for so long; true as soon as one of them ends. */
    boolean endsWithin(long millis) throws InterruptedException {
        return firstEnd.await(millis, MILLISECONDS);
    }

    /** What was told, when all clients have noticed that the service is gone. */
    List<Story> end() throws Exception {
        threads.shutdown();
        for (Future<@Nullable Void> client : clients) {
            client.get(60, SECONDS);
        }
        return List.copyOf(stories);
    }
}
