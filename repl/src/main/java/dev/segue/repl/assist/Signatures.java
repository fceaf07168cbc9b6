package dev.segue.repl.assist;

import dev.segue.describe.Description;
import dev.segue.resolve.Parameter;
import dev.segue.source.SourceText;
import dev.segue.syntax.Beginning;
import dev.segue.syntax.Fragment;
import java.util.List;
import java.util.Optional;

/** Finds the signature of the call around the cursor. */
public final class Signatures {
    private Signatures() {}

    /**
     * What is being called and which of its parameters the cursor gives.
     *
     * @param callable what is called
     * @param parameter its place from 0; -1 where the cursor is at none, as behind the last
     */
    public record Signature(Description callable, int parameter) {

        /** The parameter at the cursor. */
        public Optional<Parameter> current() {
            return parameter < 0
                    ? Optional.empty()
                    : Optional.of(callable.parameters().get(parameter));
        }
    }

    /** The signature of the innermost call around a cursor, if that calls something known. */
    public static Optional<Signature> at(String text, int cursor, KnownNames names) {
        List<Fragment> before = Fragment.of(SourceText.of("input", text.substring(0, cursor)));
        return TypedCall.at(before, List.of())
                .flatMap(call ->
                        called(call, text, names).map(callable -> new Signature(callable, place(call, callable))));
    }

    /** What a call means: an instruction where a step may stand, else a function. */
    static Optional<Description> called(TypedCall call, String text, KnownNames names) {
        List<Description> found = names.callables().stream()
                .filter(each -> each.name().equals(call.name()))
                .toList();
        if (found.size() < 2) {
            return found.stream().findFirst();
        }
        boolean step = StepPlace.mayBeginIn(text.substring(0, call.start()));
        return found.stream()
                .filter(each -> step != (each.kind() == Description.Kind.FUNCTION))
                .findFirst()
                .or(() -> Optional.of(found.getFirst()));
    }

    private static int place(TypedCall call, Description callable) {
        List<String> parameters =
                callable.parameters().stream().map(Parameter::name).toList();
        if (!call.label().isEmpty()) {
            return parameters.indexOf(call.label());
        }
        int last = parameters.size() - 1;
        return call.position() <= last ? call.position() : callable.variadic() ? last : -1;
    }

    /** Tells where steps may stand. */
    static final class StepPlace {
        private StepPlace() {}

        /** Only a step can be a section. */
        static boolean mayBeginIn(String before) {
            return Beginning.isRight(before + "\nsection \"title\" {");
        }
    }
}
