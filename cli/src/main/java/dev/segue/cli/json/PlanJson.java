package dev.segue.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.segue.PlannedRelease;
import dev.segue.plan.Because;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.resolve.ResolvedBody;
import dev.segue.resolve.Touch;
import dev.segue.runtime.Releases.Instructions;
import dev.segue.source.Span;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The document of {@code plan}. */
public final class PlanJson {
    private PlanJson() {}

    /** The document of a plan whose target nobody has looked at. */
    public static String of(Plan plan) {
        return of(plan, List.of());
    }

    /** The document, on one line, with the own instructions of the releases that it installs. */
    public static String of(Plan plan, List<PlannedRelease> releases) {
        return Json.object(json -> {
            upgrade(json, plan);
            json.writeStringField("policy", plan.policy().word());
            json.writeArrayFieldStart("steps");
            for (PlannedStep step : plan.steps()) {
                step(json, step, releases);
            }
            json.writeEndArray();
            always(json, plan.always());
            if (plan.predictedFreeze() != null) {
                json.writeNumberField(
                        "predictedFreezeMicros", plan.predictedFreeze().micros());
            }
        });
    }

    private static void upgrade(JsonGenerator json, Plan plan) throws IOException {
        json.writeObjectFieldStart("upgrade");
        json.writeStringField("app", plan.upgrade().app());
        json.writeStringField("from", plan.upgrade().from());
        json.writeStringField("to", plan.upgrade().to());
        json.writeStringField("direction", plan.upgrade().direction().word());
        json.writeEndObject();
    }

    static void step(JsonGenerator json, PlannedStep step, List<PlannedRelease> releases) throws IOException {
        json.writeStartObject();
        json.writeNumberField("index", step.index());
        json.writeStringField("kind", step.kind().word());
        json.writeStringField("name", step.name());
        json.writeObjectFieldStart("arguments");
        for (Map.Entry<String, String> argument : step.arguments().entrySet()) {
            json.writeStringField(argument.getKey(), argument.getValue());
        }
        json.writeEndObject();
        json.writeBooleanField("readOnly", step.readOnly());
        changes(json, step);
        if (step.section() != null) {
            json.writeStringField("section", step.section());
        }
        if (step.label() != null) {
            json.writeStringField("label", step.label());
        }
        json.writeStringField("origin", step.origin().word());
        json.writeArrayFieldStart("because");
        for (Because reason : step.because()) {
            because(json, reason);
        }
        json.writeEndArray();
        for (PlannedRelease release : releases) {
            if (release.step() == step.index()) {
                release(json, release);
            }
        }
        place(json, step.span());
        json.writeEndObject();
    }

    private static void release(JsonGenerator json, PlannedRelease release) throws IOException {
        json.writeObjectFieldStart("relup");
        if (release.problem().isPresent()) {
            json.writeStringField("problem", release.problem().get());
        }
        if (release.instructions().isPresent()) {
            Instructions own = release.instructions().get();
            json.writeStringField("from", own.from());
            json.writeStringField("to", own.to());
            json.writeBooleanField("back", own.back());
            json.writeArrayFieldStart("instructions");
            for (String instruction : own.instructions()) {
                json.writeString(instruction);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void changes(JsonGenerator json, PlannedStep step) throws IOException {
        json.writeArrayFieldStart("changes");
        for (Touch touch : step.changes().stream().sorted().toList()) {
            json.writeString(touch.name().toLowerCase(Locale.ROOT));
        }
        json.writeEndArray();
    }

    private static void because(JsonGenerator json, Because reason) throws IOException {
        json.writeStartObject();
        json.writeStringField("edge", reason.edge().word());
        json.writeNumberField("other", reason.other());
        json.writeStringField("origin", reason.origin().word());
        if (reason.dropped()) {
            json.writeBooleanField("dropped", true);
        }
        place(json, reason.span());
        json.writeEndObject();
    }

    private static void always(JsonGenerator json, List<ResolvedBody> blocks) throws IOException {
        json.writeArrayFieldStart("always");
        for (ResolvedBody block : blocks) {
            json.writeStartObject();
            place(json, block.span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void place(JsonGenerator json, Span span) throws IOException {
        json.writeStringField("file", span.source().name());
        json.writeNumberField("line", span.line());
    }
}
