package org.hrssplan.sheet;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hrssplan.value.Comparator;
import org.jspecify.annotations.Nullable;

/** One item of a JSON body, field by field. */
final class JsonItem {

    private static final int MAX_SHARES = 20;
    private static final Map<String, Column> TEXTS = Map.of(
            "indicator", Column.INDICATOR,
            "region", Column.REGION,
            "period", Column.PERIOD,
            "unit", Column.UNIT,
            "note", Column.NOTE);
    private static final Map<String, Column> SOURCE = Map.of(
            "document", Column.DOCUMENT,
            "section", Column.SECTION,
            "table", Column.TABLE,
            "row", Column.ROW);

    private final JsonParser json;
    private final RowDraft draft;
    private final Set<String> seen = new HashSet<>();
    private @Nullable String value;
    private @Nullable Comparator qualifier;
    private @Nullable String shares;

    JsonItem(JsonParser json, RowDraft draft) {
        this.json = json;
        this.draft = draft;
    }

    /** Reads from the opening brace of the item to its closing one. */
    void read(int index) throws IOException {
        draft.begin(index);
        seen.clear();
        value = null;
        qualifier = null;
        shares = null;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            field(json.currentName());
        }
        figure();
        draft.end();
    }

    private void field(String name) throws IOException {
        if (!seen.add(name)) {
            draft.refuse(name, SheetCode.DUPLICATE_FIELD, name);
        }
        json.nextToken();
        switch (name) {
            case "value" -> value = number("value");
            case "qualifier" -> qualifier = qualifier();
            case "shares" -> shares = shares();
            case "source" -> source();
            default -> text(TEXTS.get(name), name);
        }
    }

    private void source() throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            text(Column.DOCUMENT, "source");
            return;
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            if (!seen.add("source/" + name)) {
                draft.refuse("source/" + name, SheetCode.DUPLICATE_FIELD, name);
            }
            json.nextToken();
            text(SOURCE.get(name), name);
        }
    }

    private void text(@Nullable Column column, String name) throws IOException {
        if (column == null) {
            throw new UnreadableSheetException(SheetCode.UNKNOWN_FIELD, JsonRowReader.line(json), name);
        }
        if (isGiven(JsonToken.VALUE_STRING, column.path(), "string")) {
            draft.put(column, json.getText());
        }
    }

    private @Nullable Comparator qualifier() throws IOException {
        if (!isGiven(JsonToken.VALUE_STRING, "qualifier", "GT, GE, LT, LE")) {
            return null;
        }
        try {
            return Comparator.valueOf(json.getText());
        } catch (IllegalArgumentException e) {
            draft.refuse("qualifier", SheetCode.WRONG_TYPE, "GT, GE, LT, LE");
            return null;
        }
    }

    private @Nullable String number(String field) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT
                && !isGiven(JsonToken.VALUE_NUMBER_FLOAT, field, "number")) {
            return null;
        }
        String raw = json.getText();
        try {
            return GivenValue.ofJson(raw);
        } catch (GivenValue.Refused e) {
            draft.refuse(field, e.code(), raw);
            return null;
        }
    }

    private @Nullable String shares() throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        JsonRowReader.require(json.currentToken() == JsonToken.START_ARRAY, json);
        StringBuilder joined = new StringBuilder();
        int count = 0;
        for (; json.nextToken() != JsonToken.END_ARRAY; count++) {
            String share = count < MAX_SHARES ? number("shares") : "";
            joined.append(count == 0 || count >= MAX_SHARES ? "" : ":").append(share);
        }
        if (count < 2 || count > MAX_SHARES) {
            draft.refuse("shares", SheetCode.WRONG_FIGURE);
        }
        return joined.toString();
    }

    /** Puts value, qualifier and shares together as the one text that the other formats have. */
    private void figure() {
        if (shares != null ? value != null || qualifier != null : value == null && qualifier != null) {
            draft.refuse("value", SheetCode.WRONG_FIGURE);
        } else if (shares != null) {
            draft.put(Column.VALUE, shares);
        } else if (value != null) {
            draft.put(Column.VALUE, qualifier == null ? value : qualifier.symbol() + value);
        }
    }

    /** Whether the present token is of the type; null is nothing, and objects and arrays refuse the file. */
    private boolean isGiven(JsonToken expected, String field, String type) throws IOException {
        JsonToken token = json.currentToken();
        JsonRowReader.require(token.isScalarValue(), json);
        if (token != expected && token != JsonToken.VALUE_NULL) {
            draft.refuse(field, SheetCode.WRONG_TYPE, type);
        }
        return token == expected;
    }
}
