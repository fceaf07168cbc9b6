package dev.segue.stdlib;

import dev.segue.eval.EvaluationContext;
import dev.segue.eval.Evaluator;
import dev.segue.eval.Globals;
import dev.segue.resolve.LibrarySource;
import dev.segue.resolve.ResolvedExpression;
import dev.segue.resolve.Resolver;
import dev.segue.source.SourceText;
import dev.segue.syntax.Expr;
import dev.segue.syntax.Parser;

/** Evaluates expressions that only compute. */
final class Evaluated {

    private Evaluated() {}

    /** The literal of an expression's value. */
    static String literal(String text) {
        Resolver resolver = new Resolver(StandardLibrary.functions(), StandardLibrary.files(), LibrarySource.NONE);
        Expr expression =
                Parser.parseExpression(SourceText.of("example", text)).tree().orElseThrow();
        ResolvedExpression resolved = resolver.resolveExpression(expression);
        return new Evaluator(StandardLibrary.functions())
                .evaluate(
                        resolved.value(),
                        Globals.none(),
                        EvaluationContext.builder().build())
                .literal();
    }
}
