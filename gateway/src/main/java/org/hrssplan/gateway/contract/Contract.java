package org.hrssplan.gateway.contract;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** The document that is packed into the application, ready in every form that can be asked for. */
@ApplicationScoped
class Contract {
    static final MediaType YAML = new MediaType("application", "yaml");

    private static final String PACKED = "/openapi/hrss-plan.yaml";

    private final Rendition yaml;
    private final Rendition json;
    private final Rendition compressedYaml;
    private final Rendition compressedJson;

    Contract() {
        byte[] packed = packed();
        byte[] converted = json(packed);
        yaml = new Rendition(packed);
        json = new Rendition(converted);
        compressedYaml = new Rendition(compressed(packed));
        compressedJson = new Rendition(compressed(converted));
    }

    Rendition in(MediaType type, boolean compressed) {
        if (type.isCompatible(YAML)) {
            return compressed ? compressedYaml : yaml;
        }
        return compressed ? compressedJson : json;
    }

    private static byte[] packed() {
        try (InputStream in = Contract.class.getResourceAsStream(PACKED)) {
            if (in == null) {
                throw new IllegalStateException(PACKED + " is not packed");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] json(byte[] document) {
        YAMLMapper reader = YAMLMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
        try {
            return new JsonMapper().writeValueAsBytes(reader.readTree(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] compressed(byte[] document) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
