package dev.segue.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.segue.describe.Description;
import dev.segue.resolve.Parameter;
import dev.segue.resolve.Types;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** Instructions and functions described as JSON. */
public final class DocJson {
    private DocJson() {}

    /** The document. */
    public static String of(List<Description> descriptions) {
        return Json.object(json -> {
            json.writeArrayFieldStart("descriptions");
            for (Description one : descriptions) {
                write(json, one);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, Description one) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", one.kind().word());
        json.writeStringField("name", one.name());
        json.writeStringField("area", one.area());
        json.writeStringField("signature", one.signature());
        json.writeStringField("text", one.text());
        json.writeArrayFieldStart("parameters");
        for (Parameter parameter : one.parameters()) {
            json.writeStartObject();
            json.writeStringField("name", parameter.name());
            json.writeStringField("type", Types.describe(parameter.kinds()));
            if (parameter.optional()) {
                json.writeStringField("default", parameter.defaultText());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("effect", one.effect());
        json.writeStringField("undo", one.undo());
        strings(json, "placements", one.placements());
        strings(json, "dependencies", one.dependencies());
        strings(json, "capabilities", one.capabilities());
        json.writeStringField("example", one.example());
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String field, Collection<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
