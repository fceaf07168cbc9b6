package dev.segue.plan;

import dev.segue.source.Span;
import java.util.Locale;

/**
 * One reason for a step's place.
 *
 * <p>A placement gives one reason, whatever the number of steps that its anchor stands for: {@code other} is then the
 * one that counts, the last of them for {@code after} and the first of them for {@code before}.
 *
 * @param edge what kind of reason
 * @param other the {@link PlannedStep#index()} of the other step; for {@link Edge#BEFORE} the step precedes it, for
 *     every other kind it follows it, unless {@code dropped}
 * @param anchor the other step as the placement names it
 * @param origin whether the script wrote it at the step
 * @param dropped whether it is a default that was left out because it would have closed a cycle
 * @param turned whether it is written the other way round, which going down turns
 * @param span where the reason is written
 */
public record Because(Edge edge, int other, String anchor, Origin origin, boolean dropped, boolean turned, Span span) {

    /** Kinds of reasons. */
    public enum Edge {
        /** Placed before the other. */
        BEFORE,
        /** Placed after the other. */
        AFTER,
        /** Depends on the other. */
        DEPENDS,
        /** Uses a name that the other binds. */
        BINDS,
        /** Changes the target, and therefore follows the point of no return; or a marker's own reason. */
        MARKER,
        /** Resumes what the other suspends. */
        TWIN;

        /** As it is written in the JSON of a plan. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who gave a reason. */
    public enum Origin {
        /** The script, at the step itself. */
        WRITTEN,
        /** The instruction that the step calls, or the language. */
        DEFAULT;

        /** As it is written in the JSON of a plan. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One line for people: {@code after resume_processes, by default (resume.upgrade:12)}. */
    public String explanation() {
        StringBuilder line = new StringBuilder(relation());
        if (turned) {
            line.append(", turned round going down");
        }
        if (origin == Origin.DEFAULT && (edge == Edge.BEFORE || edge == Edge.AFTER)) {
            line.append(dropped ? ", the default that was left out: it would close a cycle" : ", by default");
        }
        return line.append(" (").append(place()).append(')').toString();
    }

    /** Where the reason is written, as {@code file:line}. */
    public String place() {
        return span.source().name() + ":" + span.line();
    }

    private String relation() {
        return switch (edge) {
            case BEFORE, AFTER -> edge.word() + " " + anchor;
            case DEPENDS -> "depends on " + anchor;
            case BINDS -> "uses " + anchor;
            case MARKER -> "changes the target, so after " + anchor;
            case TWIN -> "resumes what " + anchor + " suspends";
        };
    }
}
