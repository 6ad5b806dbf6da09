package org.hrssplan.auditlog;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.hrssplan.vintage.ChainHead;
import org.jspecify.annotations.Nullable;

/**
 * Verifies an audit log without its service: the JDBC URL of the database, user and password, and a head that was written
 * down earlier if there is one. It ends with 1 if a link is broken, and with 2 if the log cannot be read.
 */
public final class VerifyCommand {

    private static final int BROKEN = 1;
    private static final int CANNOT_READ = 2;

    private final Locale language;
    private final PrintStream out;
    private final PrintStream errors;

    VerifyCommand(Locale language, PrintStream out, PrintStream errors) {
        this.language = language;
        this.out = out;
        this.errors = errors;
    }

    /** The words are Chinese unless {@code user.language} is another language. */
    public static void main(String[] arguments) {
        Locale language = Locale.getDefault().getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new VerifyCommand(language, out, errors).run(List.of(arguments)));
    }

    /** Prints what is found; returns the status with which the process ends. */
    int run(List<String> arguments) {
        ChainHead known = arguments.size() == 4 ? AuditService.head(arguments.get(3)) : null;
        if (arguments.size() < 3 || arguments.size() > 4 || (arguments.size() == 4 && known == null)) {
            errors.println("JDBC-URL USER PASSWORD [SEQ:HASH]");
            return CANNOT_READ;
        }
        return verify(arguments.get(0), arguments.get(1), arguments.get(2), known);
    }

    private int verify(String url, String user, String password, @Nullable ChainHead known) {
        ChainVerification found;
        try {
            found = new ChainVerifier(() -> DriverManager.getConnection(url, user, password)).verify(known);
        } catch (SQLException e) {
            errors.printf(words("审计日志无法读取：%s%n", "The audit log cannot be read: %s%n"), e.getMessage());
            return CANNOT_READ;
        }
        ChainVerification.FirstBroken broken = found.firstBroken();
        if (broken != null) {
            out.printf(
                    words("审计日志在第 %d 条断开：%s%n", "The audit log is broken at entry %d: %s%n"),
                    broken.seq(),
                    words(broken));
            return BROKEN;
        }
        out.printf(
                words("审计日志完整，共 %d 条，末条 %s%n", "The audit log is intact, %d entries, head %s%n"),
                found.entries(),
                found.head());
        return 0;
    }

    private String words(ChainVerification.FirstBroken broken) {
        return switch (broken.reason()) {
            case CHANGED -> words("内容被改动", "it was changed");
            case MISSING -> words("该条缺失", "it is missing");
            case REORDERED -> words("顺序被改动", "it was moved");
            case TRUNCATED -> words("自该条起被截去", "everything from it on was cut off");
        };
    }

    private String words(String chinese, String english) {
        return language.equals(Locale.ENGLISH) ? english : chinese;
    }
}
