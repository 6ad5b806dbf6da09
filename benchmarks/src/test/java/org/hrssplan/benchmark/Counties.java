package org.hrssplan.benchmark;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** Xuzhou with twelve counties, ten of them real, and what they published month by month. */
final class Counties {

    static final String CITY = "320300";
    static final int MANY = 12;
    static final int MONTHS = 60;

    private static final String PERIODS = "select to_char(date '2021-01-01' + (n || ' months')::interval, 'YYYY-MM') as"
            + " period from generate_series(0, 59) n";

    private Counties() {}

    /** Adds the two that Xuzhou does not have, and the region of the figures that nobody asks for. */
    static void add(Database database) throws SQLException {
        for (String code : List.of("320398", "320399")) {
            database.execute("insert into region values ('" + code + "', '" + code + "', '" + code
                    + "', 'county', 'GBT2260', '" + CITY + "')");
        }
    }

    /** Publishes five years of months of these indicators in all twelve, none in the city. */
    static void publish(Database database, List<String> indicators) throws SQLException {
        for (String indicator : indicators) {
            store(
                    database,
                    "select r.code, '" + indicator + "', p.period, 1, (1000 + abs(hashtext(r.code || p.period)) % 1000)"
                            + " from region r, (" + PERIODS + ") p where r.parent_code = '" + CITY
                            + "' and r.scheme = 'GBT2260'");
        }
    }

    /** Publishes figures of other regions, a thousand a region, up to a number of them. */
    static void publishElsewhere(Database database, int first, int last) throws SQLException {
        store(
                database,
                String.format(
                        Locale.ROOT,
                        "select 'elsewhere-' || lpad((n / 1000)::text, 6, '0'), 'job-fairs', (2000 + n %% 1000 / 12) ||"
                                + " '-' || lpad((n %% 1000 %% 12 + 1)::text, 2, '0'), 1, n %% 977"
                                + " from generate_series(%d, %d) n",
                        first,
                        last - 1));
    }

    /** Rows of region, indicator, period, revision and value as published long ago. */
    private static void store(Database database, String rows) throws SQLException {
        // What they refer to is there: looking it up for ten million rows would take longer than the benchmark.
        database.execute("set session_replication_role = replica");
        database.execute("create temporary table given (region, indicator, period, revision, value) as " + rows);
        database.execute("insert into observation (region_code, indicator_code, period, revision, printed, unit,"
                + " base_value, document, submission_id) select region, indicator, period, revision, value::text,"
                + " coalesce((select i.base_unit from indicator i where i.code = indicator), '人'), value, '月报', 1"
                + " from given");
        database.execute("insert into observation_decision (region_code, indicator_code, period, revision, decision,"
                + " decided_at) select region, indicator, period, revision, 'PUBLISHED', timestamptz '2025-12-31 00:00Z'"
                + " from given");
        database.execute("drop table given");
        database.execute("set session_replication_role = origin");
    }
}
