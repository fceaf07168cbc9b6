package dev.segue.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.segue.run.RunEvent;
import dev.segue.run.RunResult;
import dev.segue.value.BooleanValue;
import dev.segue.value.FloatValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.ListValue;
import dev.segue.value.NilValue;
import dev.segue.value.Value;
import java.io.IOException;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Map;

/** One event of a run as one line of JSON. */
public final class EventJson {
    // Always six digits, so that the texts sort as the times do.
    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter(Locale.ROOT);

    private EventJson() {}

    /** The line, without its line break. */
    public static String of(RunEvent event) {
        return Json.object(json -> {
            json.writeStringField("time", TIME.format(event.time()));
            json.writeStringField("run", event.run());
            json.writeStringField("event", event.kind().word());
            if (event.step() != null) {
                json.writeNumberField("step", event.step());
            }
            if (event.level() != null) {
                json.writeStringField("level", event.level().name().toLowerCase(Locale.ROOT));
            }
            if (event.message() != null) {
                json.writeStringField("message", event.message());
            }
            if (event.elapsed() != null) {
                json.writeNumberField("elapsedMicros", micros(event.elapsed()));
            }
            details(json, event.details());
            if (event.end() != null) {
                end(json, event.end());
            }
        });
    }

    private static void details(JsonGenerator json, Map<String, Value> details) throws IOException {
        if (details.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("details");
        for (Map.Entry<String, Value> detail : details.entrySet()) {
            json.writeFieldName(detail.getKey());
            value(json, detail.getValue());
        }
        json.writeEndObject();
    }

    // What JSON has no like of is written as its literal.
    private static void value(JsonGenerator json, Value value) throws IOException {
        if (value instanceof IntegerValue integer) {
            json.writeNumber(integer.number());
        } else if (value instanceof FloatValue real) {
            json.writeNumber(real.number());
        } else if (value instanceof BooleanValue truth) {
            json.writeBoolean(truth.isTrue());
        } else if (value instanceof NilValue) {
            json.writeNull();
        } else if (value instanceof ListValue list) {
            json.writeStartArray();
            for (Value element : list.elements()) {
                value(json, element);
            }
            json.writeEndArray();
        } else {
            json.writeString(value.display());
        }
    }

    private static void end(JsonGenerator json, RunResult end) throws IOException {
        json.writeStringField("state", end.state().word());
        json.writeStringField("outcome", end.outcome().word());
        json.writeNumberField("freezeMicros", micros(end.freeze()));
        json.writeArrayFieldStart("left");
        for (String left : end.left()) {
            json.writeString(left);
        }
        json.writeEndArray();
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1000;
    }
}
