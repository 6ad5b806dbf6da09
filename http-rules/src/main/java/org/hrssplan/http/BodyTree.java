package org.hrssplan.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads a body of JSON or YAML whose shape is checked later, by a schema: bounded in depth and in size, nothing twice,
 * and without the aliases by which a small YAML text makes a large tree.
 */
public final class BodyTree {
    public static final String YAML = "application/yaml";

    private static final int MAX_TOKENS = 400_000;
    private static final int MAX_SCALE = 60;
    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(JsonRules.MAX_NESTING)
            .maxNumberLength(100)
            .maxStringLength(10_000)
            .maxNameLength(1_000)
            .build();
    private static final ObjectMapper JSON =
            mapper(JsonFactory.builder().streamReadConstraints(BOUNDS).build());
    private static final ObjectMapper YAML_TEXT = mapper(YAMLFactory.builder()
            .streamReadConstraints(BOUNDS)
            .loaderOptions(unboundedInLength())
            .build());

    private BodyTree() {}

    /** A text of YAML that names a thing instead of writing it. */
    private static final class AliasException extends IOException {
        private final int line;

        AliasException(int line) {
            this.line = line;
        }
    }

    /**
     * The body as a tree.
     *
     * @param type of the body; what is not YAML is read as JSON
     * @throws ApiException MALFORMED_JSON or UNREADABLE_FILE with the line of what cannot be read, VALIDATION_FAILED if it
     *     has more parts than anything that is meant to be read
     */
    public static JsonNode read(InputStream body, @Nullable MediaType type, Locale language) throws IOException {
        boolean yaml = type != null && type.getSubtype().endsWith("yaml");
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body.readAllBytes()))
                    .toString();
            ObjectMapper mapper = yaml ? YAML_TEXT : JSON;
            if (!text.isBlank()) {
                check(mapper, text, language);
                return mapper.readTree(text);
            }
        } catch (CharacterCodingException e) {
            // no text at all
        } catch (AliasException e) {
            throw unreadable("YAML_ALIAS", e.line, language);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            int column =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
            throw yaml
                    ? unreadable("MALFORMED_YAML", line, language)
                    : new ApiException(ErrorCode.MALFORMED_JSON, line, column);
        }
        throw yaml ? unreadable("MALFORMED_YAML", 1, language) : new ApiException(ErrorCode.MALFORMED_JSON, 1, 1);
    }

    private static ApiException unreadable(String reason, int line, Locale language) {
        return new ApiException(ErrorCode.UNREADABLE_FILE, ProblemTexts.field(reason, language), line);
    }

    private static void check(ObjectMapper mapper, String text, Locale language) throws IOException {
        try (JsonParser tokens = mapper.createParser(text)) {
            int count = 0;
            for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
                count++;
                if (tokens instanceof YAMLParser aliased && aliased.isCurrentAlias()) {
                    throw new AliasException(tokens.currentLocation().getLineNr());
                }
                if (token == JsonToken.VALUE_NUMBER_FLOAT && !isBounded(tokens)) {
                    throw new JsonParseException(tokens, "a number that nobody means", tokens.currentTokenLocation());
                }
                if (count > MAX_TOKENS) {
                    throw new ApiException(ErrorCode.VALIDATION_FAILED)
                            .withErrors(List.of(new FieldError(
                                    "", "TOO_MANY_ITEMS", ProblemTexts.field("TOO_MANY_ITEMS", language, MAX_TOKENS))));
                }
            }
        }
    }

    /** Written out plainly, {@code 1e100000000} is a hundred million digits. */
    private static boolean isBounded(JsonParser number) throws IOException {
        try {
            return Math.abs((long) number.getDecimalValue().scale()) <= MAX_SCALE;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static ObjectMapper mapper(JsonFactory factory) {
        return new ObjectMapper(factory)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
    }

    /** How long a body may be is decided where it is read. */
    private static LoaderOptions unboundedInLength() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return options;
    }
}
