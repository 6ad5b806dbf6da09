package org.hrssplan.benchmark;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hrssplan.sample.SampleFigures;
import org.hrssplan.sample.SampleRegions;
import org.hrssplan.storage.PostgresServer;

/**
 * Submitting one figure over a connection that is kept alive, against an INSERT of the same row in a transaction of its
 * own from a pool like the service's, in turns.
 */
record SubmissionBenchmark(Database database, RunningService service) {

    private static final int WARM_UP = 3_000;
    private static final int ROUNDS = 5;
    private static final int SAMPLES = 2_000;
    private static final int PERCENTILE = 95;
    private static final int POOL = 16;
    private static final String INDICATOR = "rural-labor-transferred";

    private static final String INSERT =
            """
            insert into observation (region_code, indicator_code, period, revision, printed, unit, base_value,
                document, section, source_table, source_row, note, submission_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String BODY =
            """
            {"items": [{"indicator": "%s", "region": "%s", "period": "%s", "value": %d, "unit": "人",
                "source": {"document": "%s"}}]}
            """;

    void run() throws IOException, SQLException, InterruptedException {
        System.out.println("submission: one figure, against an INSERT in a transaction of its own");
        database.empty();
        try (AgroalDataSource pool = AgroalDataSource.from(pool())) {
            int figure = pairs(pool, 0, WARM_UP, new ArrayList<>(), new ArrayList<>());
            Ratios ratios = new Ratios();
            for (int round = 0; round < ROUNDS; round++) {
                List<Duration> inserts = new ArrayList<>();
                List<Duration> submissions = new ArrayList<>();
                figure = pairs(pool, figure, SAMPLES, inserts, submissions);
                Duration insert = percentile(inserts);
                Duration submission = percentile(submissions);
                System.out.println("  95th percentile: INSERT " + insert + ", submission " + submission + ", times "
                        + ratios.add(submission, insert));
            }
            System.out.println("submission: " + ratios + " times an INSERT at the 95th percentile, at most 3 is asked");
        }
    }

    private AgroalDataSourceConfigurationSupplier pool() {
        return new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(POOL)
                .acquisitionTimeout(Duration.ofSeconds(2))
                .connectionFactoryConfiguration(factory -> factory.jdbcUrl(database.url())
                        .principal(new NamePrincipal(PostgresServer.ACCOUNT))
                        .credential(new SimplePassword(PostgresServer.ACCOUNT))
                        .autoCommit(false)));
    }

    /** Takes samples of both in turns; answers the number of the next figure. */
    private int pairs(AgroalDataSource pool, int first, int many, List<Duration> inserts, List<Duration> submissions)
            throws IOException, SQLException, InterruptedException {
        int figure = first;
        for (int i = 0; i < many; i++) {
            long start = System.nanoTime();
            insert(pool, region(figure), period(figure));
            long inserted = System.nanoTime();
            figure++;
            String body = BODY.formatted(
                    INDICATOR, region(figure), period(figure), 1000 + figure % 100, SampleFigures.SOURCE);
            long submitting = System.nanoTime();
            service.submit(body);
            submissions.add(Duration.ofNanos(System.nanoTime() - submitting));
            inserts.add(Duration.ofNanos(inserted - start));
            figure++;
        }
        return figure;
    }

    private static String region(int figure) {
        return SampleRegions.code(1 + figure % Figures.COUNTIES);
    }

    private static String period(int figure) {
        return SampleFigures.START.plusMonths(figure / Figures.COUNTIES).toString();
    }

    private static void insert(AgroalDataSource pool, String region, String period) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, region);
            insert.setString(2, INDICATOR);
            insert.setString(3, period);
            insert.setInt(4, 1);
            insert.setString(5, "1000");
            insert.setString(6, "人");
            insert.setBigDecimal(7, new BigDecimal(1000));
            insert.setString(8, SampleFigures.SOURCE);
            for (int absent = 9; absent <= 12; absent++) {
                insert.setString(absent, null);
            }
            insert.setLong(13, 1);
            insert.executeUpdate();
            connection.commit();
        }
    }

    private static Duration percentile(List<Duration> samples) {
        List<Duration> sorted = new ArrayList<>(samples);
        Collections.sort(sorted);
        return sorted.get(sorted.size() * PERCENTILE / 100);
    }
}
