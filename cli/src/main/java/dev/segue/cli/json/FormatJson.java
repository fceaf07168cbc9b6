package dev.segue.cli.json;

import dev.segue.ScriptFormatter.Result;
import java.util.Map;

/** The document of {@code fmt}: that of {@code check}, and the files that have no errors. */
public final class FormatJson {
    private FormatJson() {}

    /** The document, on one line. */
    public static String of(Map<String, Result> results) {
        return Json.object(json -> {
            json.writeArrayFieldStart("files");
            for (Map.Entry<String, Result> each : results.entrySet()) {
                if (each.getValue() instanceof Result.Formatted formatted) {
                    json.writeStartObject();
                    json.writeStringField("file", each.getKey());
                    json.writeBooleanField("changed", formatted.changed());
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
            DiagnosticsJson.write(
                    json,
                    results.values().stream()
                            .flatMap(result -> result.diagnostics().stream())
                            .toList());
        });
    }
}
