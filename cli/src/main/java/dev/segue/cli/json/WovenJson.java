package dev.segue.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.segue.erlang.relup.RelupWriter;
import dev.segue.weave.Woven;
import dev.segue.weave.WovenEntry;
import dev.segue.weave.WovenInstruction;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The document of {@code weave}. */
public final class WovenJson {
    private WovenJson() {}

    /**
     * The document, on one line.
     *
     * @param woven without errors
     * @param written the file that was written, if one was
     */
    public static String of(Woven woven, Optional<String> written) {
        return Json.object(json -> {
            json.writeStringField("version", woven.relup().orElseThrow().version());
            if (written.isPresent()) {
                json.writeStringField("written", written.get());
            }
            json.writeArrayFieldStart("entries");
            for (WovenEntry entry : woven.entries()) {
                entry(json, entry);
            }
            json.writeEndArray();
            DiagnosticsJson.write(json, woven.diagnostics());
        });
    }

    private static void entry(JsonGenerator json, WovenEntry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("direction", entry.way().word());
        json.writeStringField("version", entry.before().version());
        json.writeBooleanField("woven", entry.isWoven());
        json.writeArrayFieldStart("instructions");
        for (WovenInstruction instruction : entry.instructions()) {
            instruction(json, instruction);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void instruction(JsonGenerator json, WovenInstruction woven) throws IOException {
        json.writeStartObject();
        json.writeStringField("origin", woven.origin().name().toLowerCase(Locale.ROOT));
        json.writeStringField("name", woven.instruction().name());
        json.writeStringField("term", RelupWriter.write(woven.instruction()));
        if (woven.origin() == WovenInstruction.Origin.INSERTED && woven.step().isPresent()) {
            json.writeFieldName("step");
            PlanJson.step(json, woven.step().get(), List.of());
        }
        json.writeEndObject();
    }
}
