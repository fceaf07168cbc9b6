package dev.segue.resolve.lint;

import dev.segue.resolve.Constants;
import dev.segue.resolve.Resolution;
import dev.segue.source.Diagnostic;
import dev.segue.source.Diagnostics;
import dev.segue.source.LintCode;
import dev.segue.syntax.Argument;
import dev.segue.syntax.Expr;
import dev.segue.syntax.Formal;
import dev.segue.syntax.Header;
import dev.segue.syntax.Item;
import dev.segue.syntax.Node;
import dev.segue.value.DurationValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Timeouts of suspending, and budgets, that let a process stand still for longer than its callers wait. */
final class LongFreezes implements Consumer<Node> {
    /** When {@code gen_server:call} gives up, in microseconds. */
    private static final long PATIENCE = 5_000_000;

    private static final String HINT = "gen_server:call gives up after 5s: stay at or below that";

    private final Diagnostics found;
    private final Map<String, Item.Param> params = new HashMap<>();
    private final Set<String> ownFunctions = new HashSet<>();

    LongFreezes(Resolution resolution, Diagnostics found) {
        this.found = found;
        resolution.notes().functions().forEach(function -> ownFunctions.add(function.name()));
        for (Item item : resolution.program().file().items()) {
            if (item instanceof Item.Param param) {
                params.put(param.name().text(), param);
            }
        }
        Header header = resolution.program().file().header();
        Expr limit = header == null ? null : header.freezeLimit();
        if (limit != null) {
            judge(limit, "a process may stay suspended for %s");
        }
    }

    @Override
    public void accept(Node node) {
        switch (node) {
            case Expr.Call call
            when call.callee() instanceof Expr.Reference callee ->
                call(callee.name().text(), call.arguments(), 1);
            case Expr.Pipe pipe -> call(pipe.target().text(), pipe.arguments(), 0);
            case Item.Instruction instruction
            when suspends(instruction.name().text()) -> instruction.formals().forEach(this::formal);
            case Node other -> {}
        }
    }

    private boolean suspends(String name) {
        return (name.equals("suspend") || name.startsWith("suspend_")) && !ownFunctions.contains(name);
    }

    private void call(String name, List<Argument> arguments, int place) {
        if (suspends(name)) {
            timeout(arguments, place).ifPresent(timeout -> judge(timeout, "suspending may take %s"));
        }
    }

    /** The one with the label, else the one at its place; of another kind it is none. */
    private static Optional<Expr> timeout(List<Argument> arguments, int place) {
        for (Argument argument : arguments) {
            if (argument.label() != null && argument.label().text().equals("timeout")) {
                return Optional.of(argument.value());
            }
        }
        return place < arguments.size() && arguments.get(place).label() == null
                ? Optional.of(arguments.get(place).value())
                : Optional.empty();
    }

    private void formal(Formal formal) {
        if (formal.name().text().equals("timeout") && formal.defaultValue() != null) {
            judge(formal.defaultValue(), "suspending may take %s");
        }
    }

    private void judge(Expr written, String message) {
        Item.Param param = written instanceof Expr.Reference reference
                ? params.get(reference.name().text())
                : null;
        Expr value = param == null ? written : param.defaultValue();
        if (value != null
                && Constants.valueOf(value).orElse(null) instanceof DurationValue duration
                && isLong(duration)) {
            Diagnostic diagnostic = Diagnostic.of(LintCode.LONG_FREEZE, written.span(), message.formatted(duration));
            found.report((param == null ? diagnostic : diagnostic.withRelated("by default it is this", value.span()))
                    .withHint(HINT));
        }
    }

    private static boolean isLong(DurationValue duration) {
        return duration.isInfinite() || duration.micros() > PATIENCE;
    }
}
