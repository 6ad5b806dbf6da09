package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bill of materials in the package of an application names every library that is in the package, and no other. */
class SbomIT {
    static Stream<String> applications() {
        return Stream.concat(
                Stream.of("gateway"), RunningSystem.DOMAINS.stream().map(domain -> domain + "-service"));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void namesTheLibrariesWithTheirVersions(String application) throws IOException {
        Path target = ProjectFiles.ROOT.resolve(application).resolve("target");
        JsonNode sbom = Rest.tree(Files.readString(target.resolve("quarkus-app/sbom.json")));

        assertThat(sbom.get("bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(sbom.get("specVersion").asText()).isEqualTo("1.6");
        assertThat(sbom.at("/metadata/component/name").asText()).isEqualTo(application);
        List<JsonNode> components = RunningSystem.stream(sbom.get("components")).toList();
        assertThat(components).allSatisfy(component -> {
            assertThat(component.get("purl").asText()).startsWith("pkg:maven/");
            assertThat(component.get("hashes")).isNotEmpty();
        });
        Set<String> named = components.stream()
                .filter(component -> !component.get("name").asText().equals(application))
                .map(SbomIT::fileName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).hasSizeGreaterThan(100).isEqualTo(libraries(target.resolve("quarkus-app/lib")));
        Path forPostgres = target.resolve("quarkus-app-postgres/lib");
        if (Files.isDirectory(forPostgres)) {
            assertThat(named).isEqualTo(libraries(forPostgres));
        }
        // Two of the same libraries can be compared.
        assertThat(sbom.has("serialNumber")).isFalse();
    }

    /** As it is called in a package. */
    private static String fileName(JsonNode component) {
        return "%s.%s-%s.jar"
                .formatted(
                        component.path("group").asText(),
                        component.get("name").asText(),
                        component.get("version").asText());
    }

    private static Set<String> libraries(Path lib) throws IOException {
        try (Stream<Path> files = Files.walk(lib)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
