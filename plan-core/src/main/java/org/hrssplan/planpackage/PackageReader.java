package org.hrssplan.planpackage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.hrssplan.alertrule.AlertRules;
import org.hrssplan.alertrule.RuleEntry;
import org.hrssplan.quality.CheckEntry;

/** Reads package files: YAML, checked against the JSON Schema of the format, then bound to records. */
@ApplicationScoped
public class PackageReader {

    private static final String FOLDER = "hrss-plan/";

    private final YAMLMapper yaml = YAMLMapper.builder(new YAMLFactory())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final JsonMapper canonical = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();
    private final JsonSchema planSchema = schema("plan-package.schema.json");
    private final JsonSchema catalogueSchema = schema("indicator-catalogue.schema.json");
    private final JsonSchema qualitySchema = schema("quality-checks.schema.json");
    private final JsonSchema alertSchema = schema("alert-rules.schema.json");

    /** A package with the digest of its content, which formatting does not change. */
    public record ReadPackage(PlanPackage content, String digest) {}

    /**
     * Reads a plan package.
     *
     * @param file name for messages
     * @throws PackageRejectedException if it is not YAML, or does not follow the schema
     */
    public ReadPackage readPlan(String file, String text) {
        JsonNode tree = parse(file, text, planSchema);
        // An absent printedUnit repeats the unit; an explicit null says that the table prints none.
        for (JsonNode row : tree.path("indicators")) {
            if (!row.has("printedUnit")) {
                ((ObjectNode) row).set("printedUnit", row.get("unit"));
            }
        }
        PlanPackage content = bind(file, tree, PlanPackage.class);
        return new ReadPackage(content, digest(content));
    }

    /**
     * Reads an indicator catalogue.
     *
     * @throws PackageRejectedException if it is not YAML, or does not follow the schema
     */
    public CataloguePackage readCatalogue(String file, String text) {
        return bind(file, parse(file, text, catalogueSchema), CataloguePackage.class);
    }

    /** A quality file. */
    private record QualityFile(int format, List<CheckEntry> checks) {}

    /**
     * Reads quality checks.
     *
     * @throws PackageRejectedException if it is not YAML, or does not follow the schema
     */
    public List<CheckEntry> readChecks(String file, String text) {
        return bind(file, parse(file, text, qualitySchema), QualityFile.class).checks();
    }

    /** A file of alert rules. */
    private record AlertRulesFile(int format, String version, List<RuleEntry> rules) {}

    /**
     * Reads rules of early warning.
     *
     * @throws PackageRejectedException if it is not YAML, or does not follow the schema
     */
    public AlertRules readAlertRules(String file, String text) {
        AlertRulesFile read = bind(file, parse(file, text, alertSchema), AlertRulesFile.class);
        return new AlertRules(read.version(), read.rules());
    }

    private JsonNode parse(String file, String text, JsonSchema schema) {
        JsonNode tree;
        try {
            tree = yaml.readTree(text);
        } catch (JsonProcessingException e) {
            throw rejected(file, "line " + e.getLocation().getLineNr(), "yaml", e.getOriginalMessage());
        }
        List<Finding> findings = schema.validate(tree).stream()
                .map(one -> new Finding(
                        Places.of(tree, one.getInstanceLocation().toString()), one.getType(), one.getMessage()))
                .sorted(java.util.Comparator.comparing(Finding::toString))
                .toList();
        if (!findings.isEmpty()) {
            throw new PackageRejectedException(file, findings);
        }
        return tree;
    }

    private <T> T bind(String file, JsonNode tree, Class<T> type) {
        try {
            return yaml.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw rejected(file, "/", "format", e.getOriginalMessage());
        }
    }

    private static PackageRejectedException rejected(String file, String place, String rule, String message) {
        return new PackageRejectedException(file, List.of(new Finding(place, rule, message)));
    }

    private String digest(PlanPackage content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical.writeValueAsBytes(content));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonSchema schema(String name) {
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(resource(FOLDER + name), config);
    }

    /** The text of a file on the class path. */
    public static String resource(String path) {
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("no file " + path + " in the application");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + path, e);
        }
    }
}
