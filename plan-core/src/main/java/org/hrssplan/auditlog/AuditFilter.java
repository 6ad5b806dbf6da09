package org.hrssplan.auditlog;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hrssplan.auditlog.AuditTable.Condition;
import org.hrssplan.sheet.Texts;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for; null and nothing for all.
 *
 * @param accounts one of them
 * @param from told at this instant or later
 * @param to told at this instant or before
 * @param path with which the target begins
 * @param statuses one of them
 */
record AuditFilter(
        List<String> accounts,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String path,
        List<Integer> statuses) {

    private static final String NONE = " and 1 = 0";

    Condition condition() {
        StringBuilder sql = new StringBuilder();
        List<Object> arguments = new ArrayList<>();
        oneOf("account", accounts.stream().filter(AuditFilter::mayBe).toList(), !accounts.isEmpty(), sql, arguments);
        if (from != null) {
            sql.append(" and recorded_at >= ?");
            arguments.add(Vintage.comparable(from).atOffset(ZoneOffset.UTC));
        }
        if (to != null) {
            sql.append(" and recorded_at <= ?");
            arguments.add(Vintage.comparable(to).atOffset(ZoneOffset.UTC));
        }
        if (path != null && mayBe(path)) {
            sql.append(" and target like ? escape '!'");
            arguments.add(path.replaceAll("[!%_]", "!$0") + "%");
        } else if (path != null) {
            sql.append(NONE);
        }
        oneOf("status", statuses, !statuses.isEmpty(), sql, arguments);
        return new Condition(sql.toString(), arguments);
    }

    private static void oneOf(String column, List<?> values, boolean asked, StringBuilder sql, List<Object> arguments) {
        if (asked) {
            String marks = "?, ".repeat(values.size());
            sql.append(values.isEmpty() ? NONE : " and " + column + " in (" + marks.replaceAll(", $", "") + ")");
            arguments.addAll(values);
        }
    }

    /** Not every text can be asked of every database. */
    private static boolean mayBe(String text) {
        return !Texts.hasIllegalCharacter(text);
    }
}
