package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hrssplan.system.Attacked.Aim;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation of every application with every kind of account: whoever may not is refused and nothing has changed,
 * whoever may is not refused.
 */
@AttackTest
class AccessMatrixIT {
    private static final long SEED = 7;
    private static final int SPARSE = 6;

    @TestFactory
    Stream<DynamicNode> matrix(Attacked attacked) {
        Map<Aim, List<AccessRow>> rows = new LinkedHashMap<>();
        for (Aim aim : attacked.aims()) {
            AccessMatrix matrix =
                    new AccessMatrix(aim.domains(), AttackTest.FULL, new SplittableRandom(SEED + rows.size()));
            rows.put(aim, chosen(aim, matrix.rows(aim.operation())));
        }
        Map<String, List<String>> before = Views.of(attacked);
        List<DynamicNode> tests = new ArrayList<>();
        rows.forEach(
                (aim, all) -> tests.add(DynamicTest.dynamicTest("refuses " + aim, () -> refuses(attacked, aim, all))));
        tests.add(DynamicTest.dynamicTest("refuses ids in bodies, files and queries", () -> idsElsewhere(attacked)));
        tests.add(DynamicTest.dynamicTest("nothing has changed", () -> Views.assertSame(before, Views.of(attacked))));
        rows.forEach(
                (aim, all) -> tests.add(DynamicTest.dynamicTest("allows " + aim, () -> allows(attacked, aim, all))));
        tests.add(DynamicTest.dynamicTest("is counted", () -> System.out.println("Access: " + attacked.counted())));
        return tests.stream();
    }

    /** Behind the gateway the services check the same again: in the short form one in so many is sent there. */
    private static List<AccessRow> chosen(Aim aim, List<AccessRow> rows) {
        return AttackTest.FULL || !aim.passed()
                ? rows
                : IntStream.range(0, rows.size())
                        .filter(index -> index % SPARSE == 0)
                        .mapToObj(rows::get)
                        .toList();
    }

    private static void refuses(Attacked attacked, Aim aim, List<AccessRow> rows) {
        RawRequest sample = attacked.sample(aim);
        List<String> wrong = new ArrayList<>();
        rows.stream().filter(AccessRow::isRefused).forEach(row -> {
            RawAnswer answer = attacked.send(aim.to(), row.of(sample));
            List<String> complaints = AnswerRules.complaints(answer);
            boolean rowRefused = answer.status() == 422 && answer.text().contains("OUT_OF_SCOPE");
            if (!row.statuses().contains(answer.status())
                    && !(rowRefused && row.statuses().contains(403))) {
                complaints.add("not " + row.statuses());
            }
            if (answer.status() == 401 && answer.header("WWW-Authenticate").isEmpty()) {
                complaints.add("no WWW-Authenticate");
            }
            if (!complaints.isEmpty()) {
                wrong.add(row.who() + " " + complaints + ": " + answer);
            }
        });
        assertThat(wrong).as("%s", sample).isEmpty();
        assertThat(rows).isNotEmpty();
    }

    private static void allows(Attacked attacked, Aim aim, List<AccessRow> rows) {
        RawRequest sample = attacked.sample(aim);
        List<String> wrong = new ArrayList<>();
        rows.stream().filter(row -> !row.isRefused()).forEach(row -> {
            RawAnswer answer = attacked.send(aim.to(), row.of(sample));
            List<String> complaints = AnswerRules.complaints(answer);
            boolean refused = answer.status() == 401 || answer.status() == 403 || answer.status() == 404;
            boolean reads = aim.operation().reads() && answer.status() != 200;
            if (refused || reads) {
                complaints.add("refused");
            }
            if (!complaints.isEmpty()) {
                wrong.add(row.who() + " " + complaints + ": " + answer);
            }
        });
        assertThat(wrong).as("%s", sample).isEmpty();
    }

    private static void idsElsewhere(Attacked attacked) {
        List<String> wrong = new ArrayList<>();
        for (String domain : RunningSystem.DOMAINS) {
            for (OtherRegion attempt : OtherRegion.all(domain, attacked.stage(domain))) {
                RawAnswer answer = attacked.send(attacked.service(domain), attempt.request());
                List<String> complaints = AnswerRules.complaints(answer);
                if (!attempt.isRefusedBy(answer)) {
                    complaints.add("not refused");
                }
                if (!complaints.isEmpty()) {
                    wrong.add(domain + " " + attempt + " " + complaints + ": " + answer);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
