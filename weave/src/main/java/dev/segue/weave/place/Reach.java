package dev.segue.weave.place;

import dev.segue.resolve.FunctionCode;
import dev.segue.resolve.FunctionTarget;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.ResolvedStatement;
import dev.segue.resolve.ScriptFunction;
import dev.segue.resolve.Step;
import dev.segue.resolve.StepWork;
import dev.segue.value.AtomValue;
import dev.segue.weave.tree.Parts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a step can come to: the functions that it calls, at any depth, and the atoms that are written on the way. */
final class Reach {
    private final Set<String> functions = new TreeSet<>();
    private final Set<String> atoms = new TreeSet<>();
    private final Set<ScriptFunction> seen = new HashSet<>();

    private Reach() {}

    /** Of a step with all that it calls; without its undo, which is not woven. */
    static Reach of(Step step) {
        Reach reach = new Reach();
        switch (step.work()) {
            case StepWork.Perform perform -> reach.block(perform.body().statements());
            case StepWork.Instruct instruct -> {
                instruct.arguments().forEach(given -> reach.expression(given.value()));
                reach.code(instruct.code());
            }
            case StepWork.Foreign foreign -> foreign.arguments().forEach(given -> reach.expression(given.value()));
        }
        return reach;
    }

    /** The names of the functions that are not written in a script. */
    Set<String> functions() {
        return functions;
    }

    /** The texts of the atoms. */
    Set<String> atoms() {
        return atoms;
    }

    private void code(FunctionCode code) {
        Parts.defaults(code).forEach(this::expression);
        block(code.body().statements());
    }

    private void block(List<ResolvedStatement> block) {
        for (ResolvedStatement statement : block) {
            Parts.of(statement).forEach(this::expression);
            Parts.blocks(statement).forEach(this::block);
        }
    }

    private void expression(ResolvedExpr expression) {
        switch (expression) {
            case ResolvedExpr.Constant constant -> constant(constant);
            case ResolvedExpr.Call call -> target(call.target());
            case ResolvedExpr.FunctionReference reference -> target(reference.target());
            case ResolvedExpr.Lambda lambda -> code(lambda.code());
            case ResolvedExpr other -> {}
        }
        Parts.of(expression).forEach(this::expression);
    }

    private void constant(ResolvedExpr.Constant constant) {
        if (constant.value() instanceof AtomValue atom) {
            atoms.add(atom.name());
        }
    }

    private void target(FunctionTarget target) {
        switch (target) {
            case FunctionTarget.Native natively -> functions.add(natively.name());
            case ScriptFunction written -> {
                if (seen.add(written)) {
                    code(written.code());
                }
            }
        }
    }
}
