package org.hrssplan.system;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.hrssplan.system.Attack.Harmless;
import org.hrssplan.system.Attacked.Aim;

/** Attacks by what stands on the first line of a request: its path, its query and its method. */
final class TargetAttacks {
    private static final List<String> METHODS = List.of(
            "TRACE",
            "CONNECT",
            "PATCH",
            "DELETE",
            "PUT",
            "POST",
            "GET",
            "PROPFIND",
            "COPY",
            "BREW",
            "get",
            "A".repeat(300));

    private static final Set<String> SAME = Set.of("slash behind", "two slashes before", "matrix parameter");

    private static final List<String> NAMED = List.of("/api/v1/monitored-employers/{id}", "/api/v1/wage-arrears/{id}");

    private TargetAttacks() {}

    static Stream<Attack> of(Aim aim, Samples samples, RawRequest sample, Set<String> methodsAtPath) {
        Stream.Builder<Attack> attacks = Stream.builder();
        query(
                aim,
                samples,
                (name, query) -> attacks.add(new Attack(
                        "query",
                        name,
                        sample.withTarget(aim.through(samples.path(aim.operation()) + query)),
                        harmless(aim.operation(), name, query))));
        path(
                aim.operation(),
                samples,
                (name, path) -> attacks.add(new Attack(
                        "path",
                        name,
                        sample.withTarget(aim.through(path) + samples.query(aim.operation(), "")),
                        harmlessPath(aim, name))));
        METHODS.stream()
                .filter(method -> !methodsAtPath.contains(method))
                .forEach(
                        method -> attacks.add(new Attack("method", method, sample.withMethod(method), Harmless.NEVER)));
        // What is read at the same path has a HEAD too.
        Harmless head = methodsAtPath.contains("GET") ? Harmless.ALWAYS : Harmless.NEVER;
        attacks.add(new Attack("method", "HEAD", sample.withMethod("HEAD").withBody(null), head));
        attacks.add(new Attack("method", "OPTIONS", sample.withMethod("OPTIONS").withBody(null), Harmless.ALWAYS));
        return attacks.build();
    }

    private static Harmless harmless(ApiOperation operation, String attack, String query) {
        if (query.contains("submittedBy=")) {
            // It is kept as the text that it is.
            return Harmless.ALWAYS;
        }
        boolean filters = operation.reads() && !attack.startsWith("unknown") && !attack.equals("a parameter twice");
        return filters ? Harmless.FINDS_NOTHING : Harmless.NEVER;
    }

    private static Harmless harmlessPath(Aim aim, String attack) {
        // Another way to write the same path, or that of another operation that the account may call.
        boolean same = attack.equals(HostileText.EMPTY.name()) || SAME.contains(attack);
        // What a new record is called is the client's choice.
        boolean chosen = NAMED.stream().anyMatch(aim.operation().path()::startsWith);
        // A year in them is the same year.
        boolean digits = attack.equals(HostileText.FULL_WIDTH_DIGITS.name())
                && aim.operation().path().contains("{year}");
        return same || chosen || digits ? Harmless.ALWAYS : Harmless.NEVER;
    }

    private static void query(Aim aim, Samples samples, BiConsumer<String, String> attacks) {
        ApiOperation operation = aim.operation();
        String others = samples.query(operation, "");
        attacks.accept("unknown parameter", joined(others, "unheardOf=1"));
        attacks.accept("unknown parameter of another case", joined(others, "LIMIT=1"));
        attacks.accept("unknown parameter without a name", joined(others, "=1"));
        attacks.accept("unknown parameters, 500 of them", joined(others, "a=1&".repeat(500) + "b=2"));
        for (HostileText text :
                List.of(HostileText.NUL, HostileText.LINE_BREAK, HostileText.NOT_UTF_8, HostileText.LOOKUP)) {
            attacks.accept("unknown parameter named " + text, joined(others, text.encoded + "=1"));
        }
        for (ApiParameter parameter : operation.parameters()) {
            if (parameter.isInQuery()) {
                String rest = samples.query(operation, parameter.name());
                if (!parameter.isList()) {
                    attacks.accept(
                            "a parameter twice",
                            joined(rest, parameter.name() + "=2023&" + parameter.name() + "=2023"));
                }
                for (HostileText text : HostileText.values()) {
                    attacks.accept(text.name(), joined(rest, parameter.name() + "=" + text.encoded));
                }
            }
        }
    }

    private static String joined(String query, String more) {
        return query.isEmpty() ? "?" + more : query + "&" + more;
    }

    private static void path(ApiOperation operation, Samples samples, BiConsumer<String, String> attacks) {
        String path = samples.path(operation);
        String[] described = operation.path().split("/", -1);
        String[] segments = path.split("/", -1);
        // The first two are "api" and "v1".
        for (int index = 1; index < segments.length; index++) {
            boolean given = described[index].startsWith("{");
            for (HostileText text : HostileText.values()) {
                if (given || Math.floorMod(text.name().hashCode() + index, 5) == 0) {
                    String[] hostile = segments.clone();
                    hostile[index] = text.encoded;
                    attacks.accept(text.name(), String.join("/", hostile));
                }
            }
        }
        attacks.accept("slash behind", path + "/");
        attacks.accept("two slashes before", "/" + path);
        attacks.accept("matrix parameter", path + ";jsessionid=1");
        attacks.accept("more segments", path + "/unheardOf");
        attacks.accept("other case", path.toUpperCase(java.util.Locale.ROOT));
        attacks.accept("detour", path.replaceFirst("/v1/", "/v1/../../q/"));
        attacks.accept("encoded detour", path.replaceFirst("/v1/", "/v1/%2e%2e/%2e%2e/q/"));
        attacks.accept("deep detour", path + "/..".repeat(40) + "/etc/passwd");
        attacks.accept("address of elsewhere", "http://attacker.example" + path.replaceFirst("/api", "/apis"));
        attacks.accept("user and host", "//user@attacker.example" + path);
        attacks.accept(
                "encoded slashes", path.substring(0, 1) + path.substring(1).replace("/", "%2f"));
        attacks.accept("no slash", path.substring(1));
        attacks.accept("very long", path + "/" + "a".repeat(20_000));
    }
}
