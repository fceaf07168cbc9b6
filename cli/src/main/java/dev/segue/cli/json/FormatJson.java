package dev.segue.cli.json;

import dev.segue.ScriptFormatter.Result;
import dev.segue.source.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
            DiagnosticsJson.write(json, diagnostics(results));
        });
    }

    private static List<Diagnostic> diagnostics(Map<String, Result> results) {
        return results.values().stream()
                .flatMap(result ->
                        result instanceof Result.Refused refused ? refused.diagnostics().stream() : Stream.empty())
                .toList();
    }
}
