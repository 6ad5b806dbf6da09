package org.hrssplan.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.util.Optional;
import org.hrssplan.access.AccessConfig.Mode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialGuardTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    PRODUCTION, , ,
                    PRODUCTION, https://id.example.cn, ,
                    PRODUCTION, , key, trial only
                    PRODUCTION, https://id.example.cn, key, trial only
                    TRIAL, , key,
                    TRIAL, , , needs the key
                    TRIAL, https://id.example.cn, , does not go with
                    TRIAL, https://id.example.cn, key, does not go with
                    """)
    void whatBelongsToBothModesDoesNotStart(Mode mode, String provider, String key, String refusal) {
        TrialGuard guard = new TrialGuard(config(mode), true, Optional.ofNullable(provider), Optional.ofNullable(key));

        if (refusal == null) {
            assertThatCode(() -> guard.check(new StartupEvent())).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> guard.check(new StartupEvent())).hasMessageContaining(refusal);
        }
    }

    private static AccessConfig config(Mode mode) {
        return new AccessConfig() {
            @Override
            public Mode mode() {
                return mode;
            }

            @Override
            public String regionsClaim() {
                return "hrss_regions";
            }

            @Override
            public String domainsClaim() {
                return "hrss_domains";
            }
        };
    }
}
