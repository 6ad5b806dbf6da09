package org.hrssplan.system;

import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * One hostile request.
 *
 * @param kind what it is aimed at, such as a parameter
 * @param name what is hostile in it
 * @param made the request, which is made when it is sent: most are sent only in some places
 * @param harmless when it may be answered as if it were a good one
 */
record Attack(String kind, String name, Supplier<RawRequest> made, Harmless harmless) {

    Attack(String kind, String name, RawRequest request, Harmless harmless) {
        this(kind, name, () -> request, harmless);
    }

    RawRequest request() {
        return made.get();
    }

    /** Why something hostile is not refused. */
    enum Harmless {
        NEVER(answer -> false),
        /** A filter by which nothing is found. */
        FINDS_NOTHING(
                answer -> answer.status() == 200 && answer.json().path("items").isEmpty()),
        /** What is wrong is what was asked for. */
        IS_REPORTED(answer ->
                answer.status() == 200 && answer.json().at("/summary/errors").asInt() > 0),
        /** It is not looked at here, or kept as the text that it is. */
        ALWAYS(answer -> answer.isGood() || answer.status() == 304);

        // None of them keeps anything.
        @SuppressWarnings("ImmutableEnumChecker")
        private final Predicate<RawAnswer> explains;

        Harmless(Predicate<RawAnswer> explains) {
            this.explains = explains;
        }
    }

    /** The same where only the operation decides how harmless it is. */
    Attack at(ApiOperation operation) {
        return operation.id().equals("lintPlan") && harmless == Harmless.NEVER && !kind.equals("header")
                ? new Attack(kind, name, made, Harmless.IS_REPORTED)
                : this;
    }

    boolean explains(RawAnswer answer) {
        return answer.status() >= 400 || harmless.explains.test(answer);
    }

    @Override
    public String toString() {
        return kind + " " + name;
    }
}
