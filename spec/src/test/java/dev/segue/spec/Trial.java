package dev.segue.spec;

import dev.segue.PlanSettings;
import dev.segue.Planning;
import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.plan.Plan;
import dev.segue.resolve.Direction;
import dev.segue.source.Diagnostic;
import dev.segue.source.Diagnostics;
import dev.segue.source.SourceText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A chunk read and planned as {@code segue check} does it: up, and down if it names versions. */
final class Trial {

    private final Chunk chunk;
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
    private final Map<Direction, Plan> plans = new EnumMap<>(Direction.class);
    private final Script script;

    private Trial(Segue segue, Chunk chunk) {
        this.chunk = chunk;
        Diagnostics decoding = new Diagnostics();
        SourceText text = SourceText.decode(chunk.name(), bytes(chunk), decoding);
        script = segue.parse(text);
        diagnostics.addAll(decoding.inSourceOrder());
        diagnostics.addAll(script.diagnostics());
        if (!script.isLibrary() && diagnostics.stream().noneMatch(Diagnostic::isError)) {
            plan(segue, Direction.UP);
            if (script.hasVersions()) {
                plan(segue, Direction.DOWN);
            }
        }
        if (chunk.has(Note.Lints.class)) {
            diagnostics.addAll(segue.check(script).diagnostics());
        }
    }

    /** Reads and plans a chunk. */
    static Trial of(Segue segue, Chunk chunk) {
        return new Trial(segue, chunk);
    }

    /** Everything that was found: parsing, resolving, planning and, where the chunk says so, by the lints. */
    Set<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The script as it was read. */
    Script script() {
        return script;
    }

    /** The plan, unless there are errors. */
    Optional<Plan> plan(Direction direction) {
        return Optional.ofNullable(plans.get(direction));
    }

    // Without the params of the chunk, as nobody gives any to segue check.
    private void plan(Segue segue, Direction direction) {
        PlanSettings settings = new PlanSettings(direction, Map.of(), "the runtime", Optional.empty(), true);
        Planning lenient = segue.plan(script, settings);
        diagnostics.addAll(lenient.diagnostics());
        if (chunk.has(Note.Parameter.class)) {
            settings = new PlanSettings(direction, parameters(chunk), "the runtime", Optional.empty(), false);
            segue.plan(script, settings).plan().ifPresent(plan -> plans.put(direction, plan));
        } else {
            lenient.plan().ifPresent(plan -> plans.put(direction, plan));
        }
    }

    /** The values of the params. */
    static Map<String, String> parameters(Chunk chunk) {
        return chunk.notes(Note.Parameter.class).stream()
                .collect(Collectors.toMap(Note.Parameter::name, Note.Parameter::value));
    }

    private static byte[] bytes(Chunk chunk) {
        List<Note.Letter> letters = chunk.notes(Note.Letter.class);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        chunk.script().codePoints().forEach(point -> {
            Optional<Note.Letter> letter =
                    letters.stream().filter(each -> each.written() == point).findFirst();
            letter.ifPresentOrElse(
                    each -> bytes.write(each.meant()),
                    () -> bytes.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8)));
        });
        return bytes.toByteArray();
    }
}
