package dev.segue.source;

import java.util.List;
import java.util.stream.Stream;

/**
 * One thing to say about a place in a source text.
 *
 * @param code the kind of mistake
 * @param severity usually the code's own
 * @param span the place
 * @param message what is wrong, in one sentence and in the user's terms
 * @param hints ways out, none if there is none to offer
 * @param related other places that matter, such as the first definition
 */
public record Diagnostic(
        DiagnosticCode code, Severity severity, Span span, String message, List<String> hints, List<Related> related) {

    /** Another place and what it has to do with the matter. */
    public record Related(String message, Span span) {
        /** Leaves out the ends of very long names. */
        public Related {
            message = Brevity.ofWords(message);
        }
    }

    /** Keeps immutable copies, and leaves out the ends of very long names. */
    public Diagnostic {
        message = Brevity.ofWords(message);
        hints = hints.stream().map(Brevity::ofWords).toList();
        related = List.copyOf(related);
    }

    /** A diagnostic of its code's severity with nothing else to it. */
    public static Diagnostic of(DiagnosticCode code, Span span, String message) {
        return new Diagnostic(code, code.severity(), span, message, List.of(), List.of());
    }

    /** The same with one more hint. */
    public Diagnostic withHint(String hint) {
        return new Diagnostic(code, severity, span, message, appended(hints, hint), related);
    }

    /** The same with one more related place. */
    public Diagnostic withRelated(String relatedMessage, Span place) {
        return new Diagnostic(
                code, severity, span, message, hints, appended(related, new Related(relatedMessage, place)));
    }

    /** Whether it keeps a script from being planned and run. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    private static <T> List<T> appended(List<T> list, T element) {
        return Stream.concat(list.stream(), Stream.of(element)).toList();
    }
}
