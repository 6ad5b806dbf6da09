package org.hrssplan.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bucket4j.TimeMeter;
import io.smallrye.common.net.CidrAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClientRatesTest {
    private static final Client ONE = Client.of(new byte[] {10, 0, 0, 1});
    private static final Client OTHER = Client.of(new byte[] {10, 0, 0, 2});

    private final Standing time = new Standing();
    private final ClientRates rates = new ClientRates(new Config(new Given(2, 3), new Given(1, 1), 100), time);

    @Test
    void soManyAtOnceAndThenSoManyASecond() {
        for (int n = 0; n < 3; n++) {
            assertThat(rates.ask(ONE, true)).isZero();
        }
        assertThat(rates.ask(ONE, true)).isEqualTo(Duration.ofMillis(500));
        // Being refused costs nothing.
        assertThat(rates.ask(ONE, true)).isEqualTo(Duration.ofMillis(500));

        time.pass(Duration.ofMillis(500));
        assertThat(rates.ask(ONE, true)).isZero();
        assertThat(rates.ask(ONE, true)).isEqualTo(Duration.ofMillis(500));

        time.pass(Duration.ofHours(1));
        for (int n = 0; n < 3; n++) {
            assertThat(rates.ask(ONE, true)).isZero();
        }
        assertThat(rates.ask(ONE, true)).isPositive();
    }

    @Test
    void writesHaveARateOfTheirOwn() {
        assertThat(rates.ask(ONE, false)).isZero();
        assertThat(rates.ask(ONE, false)).isEqualTo(Duration.ofSeconds(1));
        assertThat(rates.ask(ONE, true)).isZero();
    }

    @Test
    void clientsDoNotShare() {
        assertThat(rates.ask(ONE, false)).isZero();
        assertThat(rates.ask(ONE, false)).isPositive();
        assertThat(rates.ask(OTHER, false)).isZero();
    }

    @Test
    void manyAddressesDoNotFillTheMemory() {
        for (int n = 0; n < 10_000; n++) {
            rates.ask(Client.of(new byte[] {10, 1, (byte) (n >> 8), (byte) n}), true);
        }
        assertThat(rates.size()).isLessThanOrEqualTo(100);
    }

    @Test
    void whoOwnsHalfAnAddressIsOneClient() {
        byte[] first = new byte[16];
        byte[] second = new byte[16];
        second[15] = 1;
        byte[] elsewhere = new byte[16];
        elsewhere[7] = 1;

        assertThat(Client.of(first)).isEqualTo(Client.of(second)).isNotEqualTo(Client.of(elsewhere));
        assertThat(ONE).isNotEqualTo(OTHER);
    }

    @Test
    void numbersBelowOneStopTheStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> rates(new Given(0, 1), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> rates(new Given(1, 0), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rates(new Given(1, 1), 0))
                .withMessageContaining("max-clients");
    }

    private ClientRates rates(Given rate, int maxClients) {
        return new ClientRates(new Config(rate, rate, maxClients), time);
    }

    private record Given(long perSecond, long burst) implements RateConfig.Rate {}

    private record Config(Given reads, Given writes, int maxClients) implements RateConfig {
        @Override
        public Optional<List<CidrAddress>> unlimited() {
            return Optional.empty();
        }
    }

    /** A clock that stands still until it is told. */
    private static final class Standing implements TimeMeter {
        private long nanos;

        void pass(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
