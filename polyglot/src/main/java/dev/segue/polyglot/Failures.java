package dev.segue.polyglot;

import dev.segue.foreign.ForeignBounds;
import dev.segue.foreign.ForeignFailure;
import dev.segue.foreign.ForeignFailure.Reason;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.graalvm.polyglot.PolyglotException;
import org.jspecify.annotations.Nullable;

/**
 * What foreign code threw, in terms of the script.
 *
 * @param translation that of the code; gives null while there is none yet
 */
record Failures(Places places, ForeignBounds bounds, Supplier<@Nullable Translation> translation) {

    /** What is to be thrown for what was thrown while something ran. */
    RuntimeException of(String what, Throwable thrown) {
        return switch (thrown) {
            case PolyglotException told -> ofEngine(what, told);
            case OutOfMemoryError full -> tooLarge(what, Optional.empty());
            case StackOverflowError deep -> new ForeignFailure(Reason.LIMIT, what + " calls too deep", List.of());
            case RuntimeException own -> own;
            case Throwable other -> new IllegalStateException(other);
        };
    }

    private RuntimeException ofEngine(String what, PolyglotException told) {
        if (told.isHostException() && told.asHostException() instanceof RuntimeException own) {
            return own;
        }
        if (told.isResourceExhausted() && told.isCancelled()) {
            return limit("%s ran more than %d statements".formatted(what, bounds.statements()), Optional.of(told));
        }
        Translation known = translation.get();
        return switch (told.isGuestException() && known != null ? known.cause(told) : null) {
            case null -> places.failure(told);
            case ForeignFailure unfit -> new ForeignFailure(unfit.reason(), unfit.sentence(), places.stack(told));
            case RuntimeException own -> own;
        };
    }

    /** For what filled the memory. */
    ForeignFailure tooLarge(String what, Optional<Throwable> thrown) {
        return limit(what + " needs more memory than there is", thrown);
    }

    /** For what took more than it may, with the place that it threw something from as it was ended. */
    ForeignFailure limit(String sentence, Optional<Throwable> thrown) {
        return new ForeignFailure(
                Reason.LIMIT,
                sentence,
                thrown.filter(PolyglotException.class::isInstance)
                        .map(told -> places.stack((PolyglotException) told))
                        .orElse(List.of()));
    }
}
