package org.hrssplan.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What {@code docs/frontend.md} shows is what is compiled in {@code clients/typescript}. */
class FrontendDocumentTest {
    private static final Path TYPESCRIPT = Path.of("..", "typescript");

    private final String document = read(Path.of("..", "..", "docs", "frontend.md"));

    @Test
    void itQuotesTheExample() {
        String example = read(TYPESCRIPT.resolve("show-plan.ts"));

        assertThat(document).contains("```ts\n" + example + "```\n");
        assertThat(example.lines()).hasSizeLessThan(20);
    }

    @Test
    void itInstallsTheVersionsThatAreBuilt() throws IOException {
        JsonNode packages = new ObjectMapper().readTree(read(TYPESCRIPT.resolve("package.json")));

        assertThat(document)
                .contains("openapi-fetch@"
                        + packages.at("/dependencies/openapi-fetch").textValue())
                .contains("openapi-typescript@"
                        + packages.at("/devDependencies/openapi-typescript").textValue())
                .contains("typescript@"
                        + packages.at("/devDependencies/typescript").textValue() + " ");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
