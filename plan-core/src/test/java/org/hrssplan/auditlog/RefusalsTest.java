package org.hrssplan.auditlog;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hrssplan.vintage.Writes;
import org.junit.jupiter.api.Test;

/** More refusals at a time than wait. */
public abstract class RefusalsTest extends AuditApi {

    @Inject
    AuditLog log;

    @Inject
    Writes writes;

    @Test
    void whatDoesNotFitIsCountedInTheChain() {
        Refusals own = new Refusals(log, writes, config(3));
        long before = head();

        for (int refusal = 0; refusal < 10; refusal++) {
            own.add(refused(refusal));
        }
        own.flush();
        own.flush();

        List<Map<String, Object>> told = entries(before, "").stream()
                .filter(one -> "LOST".equals(one.get("kind")) || "a-flood".equals(one.get("account")))
                .toList();
        assertThat(told).hasSize(4);
        assertThat(told.subList(0, 3))
                .extracting(one -> one.get("target"))
                .containsExactly("/api/v1/0", "/api/v1/1", "/api/v1/2");
        assertThat(told.get(3))
                .containsEntry("kind", "LOST")
                .containsEntry("after", "{\"missing\":7}")
                .containsEntry("status", null);
        assertThat(verification("").getBoolean("intact")).isTrue();
    }

    @Test
    void whatCannotBeWrittenIsTriedAgain() {
        Refusals own = new Refusals(
                new AuditLog(null, null) {
                    private boolean failed;

                    @Override
                    public void append(AuditRecord told) {
                        if (!failed) {
                            failed = true;
                            throw new IllegalStateException("for once");
                        }
                        log.append(told);
                    }
                },
                writes,
                config(10));
        long before = head();

        own.add(refused(77));
        own.flush();
        assertThat(entries(before, "&path=/api/v1/77")).isEmpty();
        own.flush();

        assertThat(entries(before, "&path=/api/v1/77")).hasSize(1);
    }

    private static AuditRecord refused(int number) {
        Sender sender = new Sender("a-flood", "a-flood", "", "127.0.0.1", "POST", "/api/v1/" + number);
        return AuditRecord.refused(sender, 403, "FORBIDDEN", null, null);
    }

    private static AuditConfig config(int maxWaiting) {
        return new AuditConfig() {
            @Override
            public int maxWaitingRefusals() {
                return maxWaiting;
            }

            @Override
            public String logHeadEveryDay() {
                return "off";
            }
        };
    }
}
