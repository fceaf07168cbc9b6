package dev.segue.resolve;

import dev.segue.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@code fn} of a file. Functions may call each other in circles, so its code is filled in after it is known. */
public final class ScriptFunction implements FunctionTarget {
    private final String name;
    private final List<Parameter> parameters;
    private final Span span;
    private Reached reached = new Reached();
    private Effects effects;
    private @Nullable FunctionCode code;

    ScriptFunction(String name, List<Parameter> parameters, Span span) {
        this(name, parameters, span, Effects.PURE);
    }

    ScriptFunction(String name, List<Parameter> parameters, Span span, Effects effects) {
        this.name = name;
        this.parameters = List.copyOf(parameters);
        this.span = span;
        this.effects = effects;
    }

    @Override
    public String name() {
        return name;
    }

    /** Its formals as callers see them. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** Where it is declared. */
    public Span span() {
        return span;
    }

    @Override
    public Effects effects() {
        return effects;
    }

    /**
     * Its formals and body.
     *
     * @throws IllegalStateException while it is not resolved yet
     */
    public FunctionCode code() {
        if (code == null) {
            throw new IllegalStateException("the function " + name + " is not resolved yet");
        }
        return code;
    }

    void define(FunctionCode resolved) {
        code = resolved;
    }

    /** Gives it the code that it was resolved to before, and what that mentions. */
    public void define(FunctionCode resolved, Reached mentioned) {
        code = resolved;
        reached = mentioned;
    }

    void setEffects(Effects found) {
        effects = found;
    }

    /** What its body mentions. */
    public Reached reached() {
        return reached;
    }

    @Override
    public String toString() {
        return "fn " + name;
    }
}
