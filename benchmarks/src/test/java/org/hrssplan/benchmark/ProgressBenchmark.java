package org.hrssplan.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The progress of a plan whose city published nothing itself: every figure is made of those of its counties. Against the
 * one statement that reads the same rows, in turns.
 */
record ProgressBenchmark(Database database, RunningService service) {

    private static final String PLAN = "benchmark-2021-2025";
    private static final int ROWS = 20;
    private static final int WARM_UP = 150;
    private static final int ROUNDS = 5;
    private static final int SAMPLES = 21;

    void run() throws IOException, SQLException, InterruptedException {
        List<String> codes = StreamSupport.stream(
                        service.read("/api/v1/indicators?limit=1000")
                                .path("items")
                                .spliterator(),
                        false)
                .map(one -> one.path("code").asText())
                .limit(ROWS)
                .toList();
        int figures = codes.size() * Counties.MANY * Counties.MONTHS;
        System.out.println("progress: " + ROWS + " rows, " + Counties.MANY + " counties, " + Counties.MONTHS
                + " months, against the statement that reads the same " + figures + " figures");
        database.empty();
        Counties.publish(database, codes);
        addPlan(codes);
        database.execute("vacuum analyze");
        String progress = "/api/v1/plans/" + PLAN + "/progress?period=2025&limit=1000";
        requireJudged(service.read(progress));

        String sql = sql(codes);
        pairs(progress, sql, figures, WARM_UP, new ArrayList<>(), new ArrayList<>());
        Ratios ratios = new Ratios();
        for (int round = 0; round < ROUNDS; round++) {
            List<Duration> statements = new ArrayList<>();
            List<Duration> answers = new ArrayList<>();
            pairs(progress, sql, figures, SAMPLES, statements, answers);
            Duration statement = median(statements);
            Duration answer = median(answers);
            System.out.println("  median: statement " + statement + ", progress " + answer + ", times "
                    + ratios.add(answer, statement));
        }
        System.out.println("progress: " + ratios + " times the statement, at most 5 is asked");
    }

    private void pairs(
            String progress, String sql, int figures, int many, List<Duration> statements, List<Duration> answers)
            throws IOException, SQLException, InterruptedException {
        for (int i = 0; i < many; i++) {
            statements.add(database.read(sql, figures));
            answers.add(service.get(progress));
        }
    }

    private static void requireJudged(JsonNode progress) throws IOException {
        long computed = progress.path("items").findValues("origin").stream()
                .filter(one -> one.asText().equals("COMPUTED"))
                .count();
        if (progress.path("items").size() != ROWS || computed == 0) {
            throw new IOException("not judged by computed values: " + progress);
        }
    }

    private static String sql(List<String> codes) {
        return """
                select o.region_code, o.indicator_code, o.period, o.revision, o.printed, o.unit
                from observation o
                join observation_decision d using (region_code, indicator_code, period, revision)
                where (o.region_code = '%1$s' or o.region_code in
                        (select code from region where parent_code = '%1$s' and scheme = 'GBT2260'))
                    and o.indicator_code in (%2$s)
                    and d.decision = 'PUBLISHED' and d.decided_at <= timestamptz '9999-12-31 00:00Z'
                """
                .formatted(Counties.CITY, codes.stream().collect(Collectors.joining("', '", "'", "'")));
    }

    private void addPlan(List<String> codes) throws SQLException {
        database.execute("insert into plan values ('" + PLAN + "', '基准', 'Benchmark', '" + Counties.CITY
                + "', 2021, 2025, 2020, null, 'none') on conflict do nothing");
        database.execute("insert into chapter values ('" + PLAN + "', 1, '基准', '') on conflict do nothing");
        for (int row = 0; row < codes.size(); row++) {
            database.execute(
                    "insert into plan_indicator (plan_id, indicator_code, number, chapter_position, name, unit,"
                            + " target_printed, cumulative, holds, markers, document) select '" + PLAN + "', code, "
                            + (row + 1)
                            + ", 1, name_zh, base_unit, case when kind = 'FLOW' then '[5000000]' else '50000' end, false,"
                            + " 'EACH_YEAR', '', '基准' from indicator where code = '" + codes.get(row)
                            + "' on conflict do nothing");
        }
    }

    static Duration median(List<Duration> samples) {
        List<Duration> sorted = new ArrayList<>(samples);
        Collections.sort(sorted);
        return sorted.get((sorted.size() - 1) / 2);
    }
}
