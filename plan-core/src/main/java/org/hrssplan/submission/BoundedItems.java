package org.hrssplan.submission;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hrssplan.submission.SubmittedItems.Item;
import org.jspecify.annotations.Nullable;

/** Keeps one item more than are taken, to be told so, and reads past the rest: a body of {@code {}} may hold millions. */
final class BoundedItems extends StdDeserializer<List<@Nullable Item>> {

    BoundedItems() {
        super(List.class);
    }

    @Override
    public List<@Nullable Item> deserialize(JsonParser json, DeserializationContext context) throws IOException {
        List<@Nullable Item> items = new ArrayList<>();
        if (json.currentToken() != JsonToken.START_ARRAY) {
            context.reportInputMismatch(this, "not a list");
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (items.size() > SubmissionService.MAX_ITEMS) {
                json.skipChildren();
            } else {
                items.add(item(json, context, items.size()));
            }
        }
        return items;
    }

    private static @Nullable Item item(JsonParser json, DeserializationContext context, int index) throws IOException {
        try {
            return json.currentToken() == JsonToken.VALUE_NULL ? null : context.readValue(json, Item.class);
        } catch (JsonMappingException e) {
            e.prependPath(List.class, index);
            throw e;
        }
    }
}
