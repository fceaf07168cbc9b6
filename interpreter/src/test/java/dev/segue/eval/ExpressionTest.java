package dev.segue.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.resolve.Effect;
import dev.segue.resolve.LibrarySource;
import dev.segue.resolve.ResolvedExpression;
import dev.segue.resolve.Resolver;
import dev.segue.source.SourceText;
import dev.segue.syntax.Expr;
import dev.segue.syntax.Parser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Expressions that stand alone. */
class ExpressionTest {

    private static final FunctionRegistry FUNCTIONS = SpecFunctions.registry();

    private static ResolvedExpression resolve(String text) {
        Expr expression =
                Parser.parseExpression(SourceText.of("expression", text)).tree().orElseThrow();
        return new Resolver(FUNCTIONS, List.of(), LibrarySource.NONE).resolveExpression(expression);
    }

    private static String value(String text) {
        ResolvedExpression resolved = resolve(text);
        assertEquals(List.of(), resolved.diagnostics());
        return new Evaluator(FUNCTIONS)
                .evaluate(
                        resolved.value(),
                        Globals.none(),
                        EvaluationContext.builder().build())
                .literal();
    }

    @Test
    void isEvaluatedWithoutAScript() {
        assertEquals("[1, 4, 9]", value("[x * x for x in 1..3]"));
        assertEquals("6", value("reduce_of([1, 2, 3], 0, fn(a, b) -> a + b)"));
        assertEquals("\"ok\"", value("match (:error, 5) { case (:error, n) when n > 1 -> \"ok\" case _ -> \"no\" }"));
    }

    @Test
    void tellsWhatItCanDoToTheTarget() {
        assertEquals(Effect.PURE, resolve("1 + 1").effects().effect());
        assertEquals(
                Effect.CHANGES, resolve("[change() for x in 1..2]").effects().effect());
    }

    @Test
    void reportsWhatItDoesNotKnow() {
        assertTrue(
                resolve("chnge()").diagnostics().getFirst().hints().getFirst().contains("change"));
    }
}
