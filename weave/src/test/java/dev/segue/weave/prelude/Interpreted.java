package dev.segue.weave.prelude;

import dev.segue.eval.EvaluationContext;
import dev.segue.eval.Evaluator;
import dev.segue.eval.Globals;
import dev.segue.eval.Literals;
import dev.segue.eval.ScriptFailure;
import dev.segue.resolve.LibrarySource;
import dev.segue.resolve.ResolvedExpression;
import dev.segue.resolve.Resolver;
import dev.segue.source.SourceText;
import dev.segue.stdlib.StandardLibrary;
import dev.segue.syntax.Expr;
import dev.segue.syntax.Parser;
import dev.segue.value.FunctionValue;
import dev.segue.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the interpreter makes of expressions that only compute. */
final class Interpreted {

    private static final Resolver RESOLVER =
            new Resolver(StandardLibrary.functions(), StandardLibrary.files(), LibrarySource.NONE);
    private static final Evaluator EVALUATOR = new Evaluator(StandardLibrary.functions());
    private static final Map<String, FunctionValue> FUNCTIONS = new ConcurrentHashMap<>();

    private Interpreted() {}

    /** The value of an expression. */
    static Value value(String text) {
        Expr expression =
                Parser.parseExpression(SourceText.of("test", text)).tree().orElseThrow();
        ResolvedExpression resolved = RESOLVER.resolveExpression(expression);
        return EVALUATOR.evaluate(
                resolved.value(),
                Globals.none(),
                EvaluationContext.builder().step("").build());
    }

    /** The value of a literal. */
    static Value literal(String text) {
        return Literals.read(text, Set.of());
    }

    /**
     * What a lambda gives for these arguments, whose kinds nobody knows before.
     *
     * @throws ScriptFailure if it fails
     */
    static Value call(String lambda, List<Value> arguments) {
        return FUNCTIONS
                .computeIfAbsent(lambda, text -> (FunctionValue) value(text))
                .call(arguments);
    }
}
