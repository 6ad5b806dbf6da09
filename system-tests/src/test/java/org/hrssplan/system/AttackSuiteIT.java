package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hrssplan.system.Attacked.Aim;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every kind of hostile request to every operation of every application: each is refused as it should be, tells nothing,
 * and leaves the applications as they were.
 */
@AttackTest
class AttackSuiteIT {
    private static final String EVERYONE = "Bearer " + Tokens.of("attacker", "administrator", "auditor");
    private static final int SHOWN = 20;

    private final Map<String, LongAdder> harmless = new ConcurrentHashMap<>();

    @TestFactory
    Stream<DynamicNode> attacks(Attacked attacked) {
        List<Aim> aims = attacked.aims();
        List<String> views = attacked.wholePlans();
        AttackChoice choice = new AttackChoice();
        List<DynamicNode> tests = new ArrayList<>();
        for (Aim aim : aims) {
            tests.add(DynamicTest.dynamicTest(
                    "withstands all at " + aim,
                    () -> withstands(attacked, aim, choice.of(aim, attacks(attacked, aims, aim)))));
        }
        tests.add(DynamicTest.dynamicTest("withstands slow senders", () -> SlowAttacks.send(attacked)));
        tests.add(DynamicTest.dynamicTest("withstands slow readers", () -> SlowAttacks.read(attacked)));
        tests.add(DynamicTest.dynamicTest("every attack was sent", () -> choice.assertComplete()));
        for (String name : attacked.system().names()) {
            tests.add(DynamicTest.dynamicTest(name + " is as it was", () -> attacked.assertSound(name)));
        }
        tests.add(DynamicTest.dynamicTest("shows the plans as before", () -> assertThat(attacked.wholePlans())
                .isEqualTo(views)));
        tests.add(DynamicTest.dynamicTest("is counted", () -> count(attacked)));
        return tests.stream();
    }

    private static Stream<Attack> attacks(Attacked attacked, List<Aim> aims, Aim aim) {
        ApiOperation operation = aim.operation();
        Samples samples = attacked.samples(aim.domain());
        RawRequest sample = attacked.sample(aim).with("Authorization", EVERYONE);
        Set<String> methods = aims.stream()
                .filter(other -> other.to() == aim.to()
                        && other.passed() == aim.passed()
                        && other.domain().equals(aim.domain())
                        && other.operation().path().equals(operation.path()))
                .map(other -> other.operation().method())
                .collect(Collectors.toSet());
        String body = samples.body(operation);
        Stream<Attack> ofBody = body == null ? Stream.of() : FieldAttacks.of(operation, sample, body);
        return Stream.of(
                        TargetAttacks.of(aim, samples, sample, methods),
                        HeaderAttacks.of(operation, sample),
                        BodyAttacks.of(operation, sample, body == null ? "" : body),
                        ofBody,
                        FileAttacks.of(operation, sample, attacked.stage(aim.domain())))
                .flatMap(attacks -> attacks)
                .map(attack -> attack.at(operation));
    }

    private void withstands(Attacked attacked, Aim aim, List<Attack> attacks) {
        List<String> wrong = attacked.parallel(attacks, attack -> tryOut(attacked, aim, attack));
        assertThat(wrong.stream().limit(SHOWN))
                .as("%d of %d", wrong.size(), attacks.size())
                .isEmpty();
    }

    /** What is wrong with the answer to an attack; empty if nothing is. */
    private String tryOut(Attacked attacked, Aim aim, Attack attack) {
        RawRequest request = attack.request();
        RawAnswer answer;
        try {
            answer = attacked.send(aim.to(), request);
        } catch (AssertionError e) {
            return attack + ": " + e.getMessage() + " " + e.getCause();
        }
        if (!request.isReadable() && answer.status() == 400 && answer.text().isEmpty()) {
            // The server has not got so far as to hand it to the application.
            return "";
        }
        List<String> complaints = AnswerRules.complaints(answer);
        if (answer.status() == 503) {
            complaints.add("overloaded");
        }
        if (!attack.explains(answer)) {
            complaints.add("taken for good");
        }
        if (answer.isGood()) {
            harmless.computeIfAbsent(attack.toString(), name -> new LongAdder()).increment();
        }
        return complaints.isEmpty() ? "" : attack + " " + complaints + ": " + answer + " to " + request;
    }

    private void count(Attacked attacked) {
        System.out.println("Attacks: " + attacked.counted());
        System.out.println("Harmless, hence answered as if they were good: " + new TreeMap<>(harmless));
        assertThat(attacked.count()).isGreaterThan(AttackTest.FULL ? 20_000 : 1_000);
    }
}
