package org.hrssplan.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.hrssplan.gateway.domain.Domain;
import org.junit.jupiter.api.Test;

class MergedContractTest {
    private static final Path DOCUMENTS = Path.of("..", "docs", "openapi");
    private static final Path COMMITTED = DOCUMENTS.resolve("hrss-plan.yaml");
    private static final Path FRESH = Path.of("target", "openapi", "hrss-plan.yaml");

    @Test
    void theCommittedDocumentIsMadeOfTheOthers() throws IOException {
        Files.createDirectories(FRESH.getParent());
        Files.writeString(FRESH, ContractYaml.write(merged()));

        assertThat(COMMITTED)
                .as("docs/openapi/hrss-plan.yaml is not what the other documents make. Run in the project's root:"
                        + " docs/openapi/refresh.sh")
                .hasSameTextualContentAs(FRESH);
    }

    static String committed() throws IOException {
        return Files.readString(COMMITTED);
    }

    private static ObjectNode merged() throws IOException {
        Map<Domain, ObjectNode> services = new EnumMap<>(Domain.class);
        for (Domain domain : Domain.values()) {
            services.put(domain, document(domain.id() + "-service"));
        }
        return MergedContract.of(document("gateway"), services);
    }

    private static ObjectNode document(String application) throws IOException {
        return ContractYaml.read(Files.readString(DOCUMENTS.resolve(application + ".yaml")));
    }
}
