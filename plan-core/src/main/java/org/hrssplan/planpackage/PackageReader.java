package org.hrssplan.planpackage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hrssplan.alertrule.AlertRules;
import org.hrssplan.alertrule.RuleEntry;
import org.hrssplan.http.ProblemTexts;
import org.hrssplan.quality.CheckEntry;
import org.hrssplan.sheet.Texts;

/** Reads package files: YAML, checked against the JSON Schema of the format, then bound to records. */
@ApplicationScoped
public class PackageReader {

    private static final String FOLDER = "hrss-plan/";
    /** The broken values of a larger package are not all told: each takes a kilobyte and more. */
    private static final int MANY_VALUES = 4_000;

    private static final Set<String> OF_A_PROPERTY = Set.of("required", "additionalProperties");

    private final YAMLMapper yaml = YAMLMapper.builder(new YAMLFactory())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private final JsonMapper canonical = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();
    private final JsonSchema planSchema = schema("plan-package.schema.json");
    private final JsonSchema catalogueSchema = schema("indicator-catalogue.schema.json");
    private final JsonSchema qualitySchema = schema("quality-checks.schema.json");
    private final JsonSchema alertSchema = schema("alert-rules.schema.json");

    /** How a package is written. */
    public enum Form {
        YAML,
        JSON
    }

    /** A package with the digest of its content, which formatting does not change. */
    public record ReadPackage(PlanPackage content, String digest) {}

    /**
     * Reads a plan package.
     *
     * @param file name for messages
     * @throws PackageRejectedException if it is not YAML, or does not follow the schema
     */
    public ReadPackage readPlan(String file, String text) {
        return readPlan(file, text, Form.YAML);
    }

    /**
     * Reads a plan package of either form.
     *
     * @param file name for messages
     * @throws PackageRejectedException if it is not of this form, or does not follow the schema
     */
    public ReadPackage readPlan(String file, String text, Form form) {
        return readPlan(file, parse(file, text, form == Form.JSON ? json : yaml), Locale.ENGLISH);
    }

    /**
     * Reads a plan package from a tree, to which it adds what is implied.
     *
     * @param file name for messages
     * @param language of the findings
     * @throws PackageRejectedException if it does not follow the schema
     */
    public ReadPackage readPlan(String file, JsonNode tree, Locale language) {
        check(file, tree, planSchema, language);
        List<Finding> illegal = new ArrayList<>();
        findIllegalText(tree, "", language, illegal);
        if (!illegal.isEmpty()) {
            throw new PackageRejectedException(file, illegal);
        }
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
        JsonNode tree = parse(file, text, yaml);
        check(file, tree, schema, Locale.ENGLISH);
        return tree;
    }

    private static JsonNode parse(String file, String text, ObjectMapper mapper) {
        try {
            return mapper.readTree(text);
        } catch (NumberFormatException e) {
            // An exponent that no decimal has, which the parser tells in its own way.
            throw TreeLimits.tooManyDigits(file);
        } catch (JsonProcessingException e) {
            String line =
                    e.getLocation() == null ? "/" : "line " + e.getLocation().getLineNr();
            String message = e instanceof StreamConstraintsException
                    ? "nested too deeply, or a number or text is too long"
                    : e.getOriginalMessage();
            throw rejected(file, line, mapper instanceof JsonMapper ? "json" : "yaml", message);
        }
    }

    private static void check(String file, JsonNode tree, JsonSchema schema, Locale language) {
        boolean firstOnly = TreeLimits.require(file, tree) > MANY_VALUES;
        List<Finding> findings = schema
                .validate(tree, context -> {
                    context.getExecutionConfig().setLocale(language);
                    context.getExecutionConfig().setFailFast(firstOnly);
                })
                .stream()
                .map(one -> finding(tree, one))
                .sorted(Comparator.comparing(Finding::toString))
                .toList();
        if (!findings.isEmpty()) {
            throw new PackageRejectedException(file, findings);
        }
    }

    private static Finding finding(JsonNode tree, ValidationMessage broken) {
        String pointer = broken.getInstanceLocation().toString();
        boolean isOfProperty = OF_A_PROPERTY.contains(broken.getType());
        String place = Places.of(tree, pointer);
        String message = broken.getMessage();
        return new Finding(
                isOfProperty ? (place.equals("/") ? "" : place) + "/" + broken.getProperty() : place,
                broken.getType(),
                message.startsWith(pointer + ": ") ? message.substring(pointer.length() + 2) : message);
    }

    private static void findIllegalText(JsonNode node, String pointer, Locale language, List<Finding> findings) {
        if (node.isTextual() && Texts.hasIllegalCharacter(node.textValue())) {
            findings.add(new Finding(pointer, "text", ProblemTexts.field("ILLEGAL_CHARACTER", language)));
        }
        node.properties()
                .forEach(
                        field -> findIllegalText(field.getValue(), pointer + "/" + field.getKey(), language, findings));
        if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                findIllegalText(node.get(index), pointer + "/" + index, language, findings);
            }
        }
    }

    private <T> T bind(String file, JsonNode tree, Class<T> type) {
        try {
            return yaml.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw rejected(file, "/", "format", e.getOriginalMessage().replaceAll(" of type `[^`]*`", ""));
        }
    }

    static PackageRejectedException rejected(String file, String place, String rule, String message) {
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
