package dev.segue.plan;

import dev.segue.resolve.Step;
import dev.segue.resolve.Touch;
import dev.segue.source.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A step at its place in the plan.
 *
 * @param index its place, from 0; {@code start} has 0 unless a step is placed before it
 * @param kind what it is
 * @param name the instruction, function, title, marker, bound names or foreign file
 * @param arguments of a call: each argument's text as written on one line, by the name of the formal
 * @param readOnly whether it cannot change the target; markers, loads and unloads cannot
 * @param changes what of the {@code code_change} span it touches
 * @param section the title of the innermost section that it is written in, or null
 * @param label the title of an inline step, else null
 * @param origin whether the script wrote it
 * @param because the reasons for its place; empty if it simply stands where it is written
 * @param step what to run; null for markers, loads and unloads
 * @param carrier what it is given as, if the plan is given steps from outside, else null
 * @param span where it is written; for an added step its first dependent, for an unwritten marker the header or the
 *     step that it stands at
 */
public record PlannedStep(
        int index,
        Kind kind,
        String name,
        Map<String, String> arguments,
        boolean readOnly,
        Set<Touch> changes,
        @Nullable String section,
        @Nullable String label,
        Origin origin,
        List<Because> because,
        @Nullable Step step,
        @Nullable Carrier carrier,
        Span span) {

    /** Keeps immutable copies; the arguments keep their order. */
    public PlannedStep {
        arguments = arguments.size() > 1
                ? Collections.unmodifiableMap(new LinkedHashMap<>(arguments))
                : Map.copyOf(arguments);
        changes = Set.copyOf(changes);
        because = List.copyOf(because);
    }

    /** What a planned step is. */
    public enum Kind {
        /** A call or inline step. */
        STEP,
        /** A call of an instruction, or an inline step, that only reads. */
        CHECK,
        /** {@code let}. */
        BINDING,
        /** {@code assume}. */
        ASSUME,
        /** {@code await}. */
        AWAIT,
        /** {@code start}, {@code point_of_no_return} or {@code end}. */
        MARKER,
        /** Given from outside: an instruction of a relup. */
        GIVEN,
        /** Loads the file of a foreign instruction; the name is the file as written. */
        LOAD,
        /** Unloads it. */
        UNLOAD;

        /** As it is written in the JSON of a plan. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where a step comes from. */
    public enum Origin {
        /** The script has it, or the language puts it into every plan. */
        WRITTEN,
        /** Another step depends on it, and the script has no such call before that one. */
        DEPENDENCY;

        /** As it is written in the JSON of a plan. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
