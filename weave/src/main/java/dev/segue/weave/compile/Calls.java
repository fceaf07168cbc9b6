package dev.segue.weave.compile;

import dev.segue.resolve.FunctionCode;
import dev.segue.resolve.FunctionTarget;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.ResolvedStatement;
import dev.segue.resolve.ScriptFunction;
import dev.segue.weave.tree.Parts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The functions of scripts that code mentions. */
final class Calls {
    private final Set<ScriptFunction> found = new LinkedHashSet<>();

    private Calls() {}

    static Set<ScriptFunction> of(FunctionCode code) {
        Calls calls = new Calls();
        calls.code(code);
        return calls.found;
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
            case ResolvedExpr.Call call -> target(call.target());
            case ResolvedExpr.FunctionReference reference -> target(reference.target());
            case ResolvedExpr.Lambda lambda -> code(lambda.code());
            case ResolvedExpr other -> {}
        }
        Parts.of(expression).forEach(this::expression);
    }

    private void target(FunctionTarget target) {
        if (target instanceof ScriptFunction function) {
            found.add(function);
        }
    }
}
