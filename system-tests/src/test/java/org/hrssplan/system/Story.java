package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hrssplan.system.Wire.Answer;
import org.hrssplan.system.Wire.Write;
import org.jspecify.annotations.Nullable;

/**
 * What one client tells a service, each request after the answer to the one before: only of the last request it can be
 * open whether it took effect.
 */
abstract class Story {
    private @Nullable Write last;
    private @Nullable Answer answer;

    /** The next request; what it is to bring about belongs to the story from now on. */
    protected abstract Write next();

    /** Takes over what later requests need of an answer. */
    protected abstract void heard(Answer answer);

    abstract boolean isTold();

    /** Whether what the last request was to bring about is there; fails if half of it is, or anything before is not. */
    protected abstract boolean tookEffect(Wire wire);

    /** {@code <observation> <revision>} of what the whole story published, in order. */
    abstract List<String> published();

    /** Sends the next request; false if no answer came. */
    boolean tell(Wire wire) {
        Write write = next();
        last = write;
        answer = null;
        Optional<Answer> came = wire.send(write);
        came.ifPresent(one -> {
            requireSuccess(write, one);
            answer = one;
            heard(one);
        });
        return came.isPresent();
    }

    /** After a crash: sends the last request again, and looks whether all of the story took effect once. */
    void settle(Wire wire) {
        Write write = Objects.requireNonNull(last);
        boolean before = tookEffect(wire);
        Answer again = wire.send(write).orElseThrow(() -> new AssertionError("no answer: " + write.headers()));
        requireSuccess(write, again);
        assertThat(again.replayed()).as("%s was answered from memory", write).isEqualTo(before);
        if (answer != null) {
            assertThat(before).as("%s was acknowledged", write).isTrue();
            assertThat(again.body()).isEqualTo(answer.body());
            assertThat(again.status()).isEqualTo(answer.status());
        }
        recheck(wire);
    }

    /** All of the story is there. */
    void recheck(Wire wire) {
        assertThat(tookEffect(wire)).as("%s took effect", last).isTrue();
    }

    private static void requireSuccess(Write write, Answer answer) {
        assertThat(answer.status())
                .as("%s %s: %s", write.path(), write.headers(), answer.body())
                .isBetween(200, 299);
    }
}
