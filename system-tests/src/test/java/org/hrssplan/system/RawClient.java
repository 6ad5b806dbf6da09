package org.hrssplan.system;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Sends from as many threads as there are, each over connections of its own that are kept open. */
final class RawClient implements AutoCloseable {
    private final ConcurrentLinkedQueue<RawConnection> opened = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Map<Integer, RawConnection>> own = ThreadLocal.withInitial(HashMap::new);

    /**
     * The answer to a request.
     *
     * @throws AssertionError if there is no whole answer
     */
    RawAnswer send(Application to, RawRequest request) {
        RawConnection connection = own.get().computeIfAbsent(to.port(), port -> {
            RawConnection made = new RawConnection(port);
            opened.add(made);
            return made;
        });
        try {
            return connection.exchange(request);
        } catch (IOException e) {
            throw new AssertionError("no answer from " + to + " to " + request, e);
        }
    }

    @Override
    public void close() {
        List.copyOf(opened).forEach(RawConnection::close);
    }
}
