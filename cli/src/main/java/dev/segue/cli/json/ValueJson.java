package dev.segue.cli.json;

import dev.segue.value.Value;

/** The document of {@code eval}. */
public final class ValueJson {
    private ValueJson() {}

    /** The document, on one line: the literal that makes the value, as text, and its type. */
    public static String of(Value value) {
        return Json.object(json -> {
            json.writeStringField("value", value.literal());
            json.writeStringField("type", value.kind().text());
        });
    }
}
