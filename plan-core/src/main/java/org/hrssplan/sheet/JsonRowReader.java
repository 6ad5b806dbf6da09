package org.hrssplan.sheet;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads rows from {@code {"items": […]}}, item by item; a field that nobody knows refuses the file. */
final class JsonRowReader implements RowReader {

    private static final int MAX_TEXT_LENGTH = 10_000;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(8)
                    .maxNameLength(200)
                    .maxStringLength(MAX_TEXT_LENGTH)
                    .build())
            .build();

    private final Set<String> bodyFields;

    JsonRowReader(Set<String> bodyFields) {
        this.bodyFields = bodyFields;
    }

    @Override
    public Map<String, String> read(Path file, RowSink sink) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                JsonParser json = JSON.createParser(new Utf8Text(in))) {
            try {
                return body(json, sink);
            } catch (StreamConstraintsException e) {
                throw new UnreadableSheetException(SheetCode.FIELD_TOO_LONG, line(json), MAX_TEXT_LENGTH);
            } catch (JsonProcessingException e) {
                throw malformed(json);
            } catch (CharacterCodingException e) {
                throw new UnreadableSheetException(SheetCode.NOT_UTF8, line(json), line(json));
            }
        }
    }

    private Map<String, String> body(JsonParser json, RowSink sink) throws IOException {
        Map<String, String> given = new HashMap<>();
        boolean items = false;
        require(json.nextToken() == JsonToken.START_OBJECT, json);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken token = json.nextToken();
            if (name.equals("items")) {
                require(!items && token == JsonToken.START_ARRAY, json);
                items = true;
                items(json, sink);
            } else if (!bodyFields.contains(name)) {
                throw new UnreadableSheetException(SheetCode.UNKNOWN_FIELD, line(json), name);
            } else if (token != JsonToken.VALUE_NULL) {
                require(token == JsonToken.VALUE_STRING && given.put(name, json.getText()) == null, json);
            }
        }
        require(json.nextToken() == null, json);
        if (!items) {
            throw new UnreadableSheetException(SheetCode.REQUIRED, line(json), "items");
        }
        return given;
    }

    private static void items(JsonParser json, RowSink sink) throws IOException {
        JsonItem item = new JsonItem(json, new RowDraft(sink, Column::path));
        for (int index = 0; json.nextToken() != JsonToken.END_ARRAY; index++) {
            require(json.currentToken() == JsonToken.START_OBJECT, json);
            item.read(index);
        }
    }

    /** Refuses the file if it is not of the expected shape. */
    static void require(boolean expected, JsonParser json) throws UnreadableSheetException {
        if (!expected) {
            throw malformed(json);
        }
    }

    static int line(JsonParser json) {
        return json.currentLocation().getLineNr();
    }

    private static UnreadableSheetException malformed(JsonParser json) {
        JsonLocation at = json.currentLocation();
        return new UnreadableSheetException(SheetCode.MALFORMED_JSON, at.getLineNr(), at.getLineNr(), at.getColumnNr());
    }
}
