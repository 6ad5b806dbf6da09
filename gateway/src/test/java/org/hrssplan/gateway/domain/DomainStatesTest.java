package org.hrssplan.gateway.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrssplan.gateway.domain.Domain.EMPLOYMENT;
import static org.hrssplan.gateway.domain.Domain.TALENT;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.hrssplan.gateway.domain.DomainAnswer.Known;
import org.hrssplan.gateway.domain.DomainAnswer.Unavailable;
import org.junit.jupiter.api.Test;

class DomainStatesTest {
    private Instant now = Instant.parse("2026-01-01T00:00:00.123456Z");

    private final DomainStates states = new DomainStates(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void aStateLastsFromItsFirstAnswerToThatOfTheNext() {
        DomainState first = states.after(EMPLOYMENT, new Known<>(1));
        assertThat(first)
                .isEqualTo(new DomainState(EMPLOYMENT, State.OK, Instant.parse("2026-01-01T00:00:00Z"), null, null));

        now = now.plusSeconds(10);
        assertThat(states.after(EMPLOYMENT, new Known<>(2))).isEqualTo(first);

        DomainState down = states.after(EMPLOYMENT, new Unavailable<>("TIMEOUT"));
        assertThat(down.since()).isEqualTo("2026-01-01T00:00:10Z");

        now = now.plusSeconds(10);
        DomainState stillDown = states.after(EMPLOYMENT, new Unavailable<>("REFUSED"));
        assertThat(stillDown.since()).isEqualTo("2026-01-01T00:00:10Z");
        assertThat(stillDown.reason()).isEqualTo("REFUSED");
        assertThat(states.after(EMPLOYMENT, new DomainAnswer.NotFound<>()).since())
                .isEqualTo("2026-01-01T00:00:20Z");
    }

    @Test
    void eachDomainHasItsOwn() {
        states.after(EMPLOYMENT, new Unavailable<>("TIMEOUT"));

        assertThat(states.after(TALENT, new Known<>(1)).state()).isEqualTo(State.OK);
    }
}
