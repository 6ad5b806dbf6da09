package org.hrssplan.access;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hrssplan.clock.ClockProducer;
import org.jose4j.lang.JoseException;

/**
 * The issuer for a first try on the command line: {@code key FILE} prints the public key and makes the pair where there
 * is none; {@code token FILE --role R… [--region C…] [--domain D…] [--account A] [--hours N]} prints a token. It ends
 * with 2 for what it does not understand.
 */
public final class TrialCommand {

    private static final int NOT_UNDERSTOOD = 2;
    private static final String ROLE = "--role";
    private static final String REGION = "--region";
    private static final String DOMAIN = "--domain";
    private static final String ACCOUNT = "--account";
    private static final String HOURS = "--hours";
    private static final List<String> OPTIONS = List.of(ROLE, REGION, DOMAIN, ACCOUNT, HOURS);
    private static final Pattern HOURS_FORM = Pattern.compile("[1-9]\\d{0,3}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._*-]{1,64}");

    private final Clock clock;
    private final PrintStream out;
    private final PrintStream errors;

    TrialCommand(Clock clock, PrintStream out, PrintStream errors) {
        this.clock = clock;
        this.out = out;
        this.errors = errors;
    }

    /** Prints to the standard streams. */
    public static void main(String[] arguments) throws IOException, JoseException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new TrialCommand(new ClockProducer().clock(), out, errors).run(List.of(arguments)));
    }

    int run(List<String> arguments) throws IOException, JoseException {
        if (arguments.size() < 2) {
            return refuse("key FILE | token FILE " + ROLE + " …");
        }
        Path file = Path.of(arguments.get(1));
        List<String> options = arguments.subList(2, arguments.size());
        return switch (arguments.get(0)) {
            case "key" -> key(file);
            case "token" -> token(file, options);
            default -> refuse(arguments.get(0));
        };
    }

    private int key(Path file) throws IOException, JoseException {
        out.println(TrialToken.of(file, clock).publicKey());
        return 0;
    }

    private int token(Path file, List<String> options) throws IOException, JoseException {
        Map<String, List<String>> given = new TreeMap<>();
        for (int index = 0; index < options.size(); index += 2) {
            String option = options.get(index);
            if (!OPTIONS.contains(option) || index + 1 == options.size()) {
                return refuse(option + "; " + String.join(" ", OPTIONS));
            }
            given.computeIfAbsent(option, none -> new ArrayList<>()).add(options.get(index + 1));
        }
        List<String> roles = given.getOrDefault(ROLE, List.of());
        if (roles.isEmpty() || !Roles.all().containsAll(roles)) {
            return refuse(ROLE + " " + String.join(" | ", Roles.all()));
        }
        String account = one(given, ACCOUNT, "trial-" + String.join("-", roles));
        String hours = one(given, HOURS, "12");
        List<String> regions = given.getOrDefault(REGION, List.of(Caller.EVERY));
        List<String> domains = given.getOrDefault(DOMAIN, List.of(Caller.EVERY));
        for (List<String> codes : List.of(regions, domains, List.of(account))) {
            for (String code : codes) {
                if (!CODE.matcher(code).matches()) {
                    return refuse(code);
                }
            }
        }
        if (!HOURS_FORM.matcher(hours).matches()) {
            return refuse(HOURS + " " + hours);
        }
        Duration valid = Duration.ofHours(Long.parseLong(hours));
        out.println(TrialToken.of(file, clock).issue(account, roles, regions, domains, valid));
        return 0;
    }

    private static String one(Map<String, List<String>> given, String option, String otherwise) {
        List<String> values = given.getOrDefault(option, List.of(otherwise));
        return values.get(values.size() - 1);
    }

    private int refuse(String what) {
        errors.println(what);
        return NOT_UNDERSTOOD;
    }
}
