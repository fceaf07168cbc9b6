package dev.segue.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.segue.source.Diagnostic;
import dev.segue.source.DiagnosticCode;
import dev.segue.source.Span;
import java.io.IOException;
import java.util.List;

/** The document of {@code check}, which every command prints for a script with errors. */
public final class DiagnosticsJson {
    private DiagnosticsJson() {}

    /** The document, on one line. */
    public static String of(List<Diagnostic> diagnostics) {
        return Json.object(json -> write(json, diagnostics));
    }

    /** The document for a call that cannot be carried out: its one diagnostic has no place in any file. */
    public static String ofCall(DiagnosticCode code, String message, String hint) {
        return Json.object(json -> {
            json.writeArrayFieldStart("diagnostics");
            json.writeStartObject();
            json.writeStringField("code", code.id());
            json.writeStringField("severity", code.severity().word());
            json.writeStringField("message", message);
            if (!hint.isEmpty()) {
                json.writeStringField("hint", hint);
            }
            json.writeEndObject();
            json.writeEndArray();
        });
    }

    /** The document's one field, for documents that have more. */
    static void write(JsonGenerator json, List<Diagnostic> diagnostics) throws IOException {
        json.writeArrayFieldStart("diagnostics");
        for (Diagnostic diagnostic : diagnostics) {
            write(json, diagnostic);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Diagnostic diagnostic) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", diagnostic.code().id());
        json.writeStringField("severity", diagnostic.severity().word());
        json.writeStringField("message", diagnostic.message());
        place(json, diagnostic.span());
        json.writeNumberField("endLine", diagnostic.span().endLine());
        json.writeNumberField("endColumn", diagnostic.span().endColumn());
        if (!diagnostic.hints().isEmpty()) {
            json.writeStringField("hint", String.join("; ", diagnostic.hints()));
        }
        if (!diagnostic.related().isEmpty()) {
            json.writeArrayFieldStart("related");
            for (Diagnostic.Related related : diagnostic.related()) {
                json.writeStartObject();
                json.writeStringField("message", related.message());
                place(json, related.span());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, Span span) throws IOException {
        json.writeStringField("file", span.source().name());
        json.writeNumberField("line", span.line());
        json.writeNumberField("column", span.column());
    }
}
