package dev.segue.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.segue.source.Diagnostic;
import dev.segue.source.SourceText;
import dev.segue.value.IntegerValue;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compiled does what is walked does. */
class CompilationTest {

    /** What a program did: what it gave or how it failed, and how many steps that took. */
    private record Outcome(List<String> given, List<String> failures, List<List<String>> stacks, long steps) {}

    @Property(tries = 2_000)
    void programsDoTheSame(@ForAll long seed) {
        assertSame(RandomProgram.of(seed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Lambdas are walked; what they see of a loop's variables is what the loop has made of them.
                """
                step "s" {
                  var sum = 0
                  let seen = fn() -> sum
                  var told = []
                  for i in 1..5 { sum += i told = told ++ [seen()] }
                  return (sum, told)
                }
                """,
                // A failure passes functions of Java and a lambda on its way through functions.
                """
                fn divided(n) = 10 div n
                fn all(list) = map_of(list, divided)
                fn outer(list) { for each in [list] { let (a, b) = (all(each), 1) return a } }
                step "s" { return outer([1, 2]) }
                step "t" { return outer([1, 0]) }
                """,
                """
                fn inner(n) = map_of([n], fn(x) -> x + :a)
                fn outer(n) = inner(n)
                step "s" { for i in 1..2 { outer(i) } }
                """,
                // Arguments in another order, and left out.
                """
                fn f(a, b = 2, c = a + b) = (a, b, c)
                step "s" { for i in 1..2 { tell(f(c: 7, a: i)) tell(f(b: i, a: 3)) } return f(1) }
                """,
                // A value that gives in the middle of an expression.
                """
                fn f(n) = 1 + match n { case 1 -> 2 case _ -> (if n > 3 { n } else { match n { case 2 -> 5 } }) } * 2
                step "s" { return [f(n) for n in [1, 2, 4]] }
                step "t" { return f(3) }
                """,
                // A loop in a loop, left from inside; what it made stays known.
                """
                step "s" {
                  var last = 0
                  for a in 1..9 { for b in [a, a + 1] when b mod 2 == 0 { var twice = b twice += b last = twice
                    if last > 13 { return (a, b, last) } } }
                }
                """,
                """
                step "s" { var n = 0 for i in 1..3 { n += i n = n div (2 - i) } } undo { tell(n) }
                """,
                // More than any integer may have, and more elements.
                "fn f(n) { var x = n for i in 1..30 { x = x * x } return x }\nstep \"s\" { return f(3) }",
                "fn f(n) { var x = [n] for i in 1..30 { x = x ++ x } return x }\nstep \"s\" { return f(3) }",
                "fn f(n) = [i for i in 1..n]\nstep \"s\" { return f(501) }",
                "fn f(n) = f(n + 1)\nstep \"s\" { return f(1) }",
                "fn f(n) { var x = (n,) for i in 1..600 { x = (x,) } return x }\nstep \"s\" { return f(1) }",
                "fn f(n) = %{a: n, b: [n | [1]]}.a\nstep \"s\" { return f(1) }",
                "fn f(m) { let %{a: x, b: [y | rest]} = m return (x, y, rest, \"${x}\", x in rest, -y) }\n"
                        + "step \"s\" { return f(%{a: 2, b: [1, 2]}) }\nstep \"t\" { return f(%{a: 2}) }",
                "fn f(n: integer) = n\nfn g(n) = f(n)\nstep \"s\" { return g(:a) }",
            })
    void theseDoTheSame(String text) {
        assertSame(text);
    }

    @Test
    void noVariableHoldsALongerNumberThanTheHostAllows() {
        Limits narrow = new Limits(1_000, 25, 500, 80, Duration.ofDays(1));
        for (Compilation compilation : Compilation.values()) {
            SpecRun run = new SpecRun().limits(narrow).units(Units.of(compilation));
            run.run(SourceText.of("test.upgrade", """
                    fn kept(n) { var x = 0 x = n[0] return x }
                    step "s" { return kept([1_000_000_000_000_000_000_000_000_000]) }
                    """));
            assertEquals(
                    List.of(FailureKind.LIMIT),
                    run.failures.stream().map(ScriptFailure::kind).toList());
        }
    }

    @Test
    void whatIsTooLongForAMethodIsWalked() {
        String cases = IntStream.range(0, 3_000)
                .mapToObj(n -> "case %d -> %d".formatted(n, n))
                .collect(Collectors.joining("\n"));
        assertSame("""
                fn long(n) { var s = 0 %s return s }
                fn many(n) = match n { %s }
                step "s" { return (long(2), many(2_999)) }
                """.formatted("s += n\n".repeat(3_000), cases));
    }

    @Test
    void whatHasMoreParametersThanAMethodIsWalked() {
        String names = IntStream.range(0, 300).mapToObj(n -> "p" + n).collect(Collectors.joining(", "));
        String numbers = IntStream.range(0, 300).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        assertSame("fn wide(%s) = p299\nfn f(n) = wide(%s) + n\nstep \"s\" { return f(1) }".formatted(names, numbers));
    }

    /** Some steps of evaluation after it was asked for. */
    @Test
    void whatIsCompiledWhileItRunsGoesOn() {
        Deque<Runnable> asked = new ArrayDeque<>();
        AtomicInteger written = new AtomicInteger();
        SpecRun run = new SpecRun().units(new Units(10, asked::add)).everyStep(() -> {
            if (!asked.isEmpty() && written.incrementAndGet() % 20 == 0) {
                asked.remove().run();
            }
        });
        run.run(SourceText.of("test.upgrade", """
                fn fib(n) = if n < 2 { n } else { fib(n - 1) + fib(n - 2) }
                step "s" { var sum = 0 for i in 1..12 { sum += fib(i) } return sum }
                """));
        assertEquals(List.of(IntegerValue.of(376)), run.given);
        assertEquals(40, written.get(), "the function and the loop");
    }

    private static void assertSame(String text) {
        assertEquals(outcome(text, Compilation.NEVER), outcome(text, Compilation.ALWAYS), text);
    }

    private static Outcome outcome(String text, Compilation compilation) {
        SpecRun run = new SpecRun().limits(new Limits(30_000, 25, 500)).units(Units.of(compilation));
        run.run(SourceText.of("test.upgrade", text));
        assertFalse(run.executions.isEmpty(), () -> run.diagnostics + text);
        run.undoAll();
        List<Value> given = new ArrayList<>(run.given);
        given.addAll(run.functions.told());
        return new Outcome(
                given.stream().map(Value::literal).toList(),
                run.diagnostics.stream().map(Diagnostic::toString).toList(),
                run.failures.stream()
                        .map(failure ->
                                failure.stack().stream().map(String::valueOf).toList())
                        .toList(),
                run.steps);
    }
}
