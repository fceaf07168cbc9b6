package dev.segue.polyglot;

import dev.segue.foreign.ForeignBounds;
import dev.segue.foreign.ForeignFailure;
import dev.segue.foreign.ForeignFailure.Reason;
import dev.segue.foreign.ForeignHost;
import dev.segue.foreign.ForeignProgram;
import dev.segue.source.SourceText;
import dev.segue.value.DurationValue;
import dev.segue.value.FunctionValue;
import dev.segue.value.NilValue;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.SourceSection;
import org.jspecify.annotations.Nullable;

/** A text in a context of its own. */
final class GraalProgram implements ForeignProgram {

    /** The start of a language takes seconds, of which none are the text's. */
    private static final Duration START = Duration.ofMinutes(2);

    private final SourceText text;
    private final ForeignBounds bounds;
    private final Places places;
    private final Failures failures;
    private final Console console = new Console();
    private final Context context;
    private final String language;
    private volatile @Nullable Translation translation;
    private volatile @Nullable Exchange exchange;

    private GraalProgram(Wall wall, SourceText text, ForeignBounds bounds) {
        this.text = text;
        this.bounds = bounds;
        places = new Places(text);
        failures = new Failures(places, bounds, () -> translation);
        context = wall.context(console, bounds);
        language = wall.dialect().id();
    }

    static GraalProgram load(Wall wall, SourceText text, ForeignBounds bounds, ForeignHost host) {
        GraalProgram program = new GraalProgram(wall, text, bounds);
        try {
            program.carryOut(text.name(), host, START, () -> {
                program.translation = wall.dialect().translation(program.context);
                return NilValue.NIL;
            });
            program.carryOut(text.name(), host, bounds.time(), () -> {
                program.context.eval(wall.source(text));
                return NilValue.NIL;
            });
            return program;
        } catch (RuntimeException | Error failed) {
            program.close();
            throw failed;
        }
    }

    @Override
    public boolean defines(String function) {
        return function(function) != null;
    }

    // What the language brings along is no function of the text.
    private org.graalvm.polyglot.@Nullable Value function(String name) {
        org.graalvm.polyglot.Value found = context.getBindings(language).getMember(name);
        SourceSection section = found == null || !found.canExecute() ? null : found.getSourceLocation();
        return section != null && places.isOfText(section) ? found : null;
    }

    @Override
    public Value call(String function, List<Value> arguments, ForeignHost host) {
        org.graalvm.polyglot.Value found = function(function);
        if (found == null) {
            throw new ForeignFailure(
                    Reason.THROWN,
                    "%s defines no function %s at its top level".formatted(text.name(), function),
                    List.of());
        }
        return carryOut(function, host, bounds.time(), () -> {
            Allowance out = new Allowance(bounds);
            Object[] given = arguments.stream().map(each -> given(each, out)).toArray();
            return translation().inward(found.execute(given), new Allowance(bounds));
        });
    }

    private Translation translation() {
        return Objects.requireNonNull(translation, "it was made before anything was loaded");
    }

    private @Nullable Object given(Value argument, Allowance allowance) {
        Exchange now = exchange;
        return argument instanceof FunctionValue function && now != null
                ? translation().lent(new Lent(function, now, () -> exchange == now, translation(), bounds))
                : translation().outward(argument, allowance);
    }

    private Value carryOut(String what, ForeignHost host, Duration limit, Supplier<Value> work) {
        Exchange now = new Exchange(host, () -> context.close(true));
        exchange = now;
        console.attach(line -> now.ask(() -> {
            host.say(line);
            return NilValue.NIL;
        }));
        context.resetLimits();
        try {
            Exchange.Outcome outcome = now.carryOut(
                    () -> {
                        Value value = work.get();
                        console.finish();
                        return value;
                    },
                    limit);
            return switch (outcome) {
                case Exchange.Outcome.Done(Value value) -> value;
                case Exchange.Outcome.Failed(Throwable thrown) -> throw failures.of(what, thrown);
                case Exchange.Outcome.TooLong(var thrown) ->
                    throw failures.limit(
                            "%s ran for more than %s"
                                    .formatted(what, DurationValue.of(limit).literal()),
                            thrown);
                case Exchange.Outcome.TooLarge(var thrown) -> throw failures.tooLarge(what, thrown);
            };
        } finally {
            exchange = null;
            console.detach();
        }
    }

    @Override
    public void close() {
        Thread.ofPlatform().daemon().name("segue-foreign-end").start(() -> context.close(true));
    }
}
