package dev.segue.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.source.SourceText;
import dev.segue.spec.Chapters;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExpressionTextTest {
    private static Expr parsed(String text) {
        ParseResult<Optional<Expr>> result = Parser.parseExpression(SourceText.of("expression", text));
        assertEquals(List.of(), result.diagnostics(), text);
        return result.tree().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "1+2*3 ¦ 1 + 2 * 3",
                "(1+2)*3 ¦ (1 + 2) * 3",
                "a-(b-c)-d ¦ a - (b - c) - d",
                "((a)) ¦ a",
                "90s ¦ 1m30s",
                "0ms ¦ 0s",
                "1_000 ¦ 1000",
                "0xff ¦ 255",
                "2048KiB ¦ 2MiB",
                "1500B ¦ 1500B",
                "12.50% ¦ 12.5%",
                "1.0e300 ¦ 1.0e300",
                "123456789.5 ¦ 123456789.5",
                ":\"ok\" ¦ :ok",
                ":\"a b\" ¦ :\"a b\"",
                "%{\"a\"=>1,:b=>2,c:3,} ¦ %{\"a\" => 1, b: 2, c: 3}",
                "not(a and b)or c ¦ not (a and b) or c",
                "x|>f|>g(1) ¦ x |> f |> g(1)",
                "(x|>f)+1 ¦ (x |> f) + 1",
                "- (5) ¦ -5",
                "-x.y ¦ -x.y",
                "(-x).y ¦ (-x).y",
                "(1..2)[0] ¦ (1..2)[0]",
                "fn(x)->x+1 ¦ fn(x) -> x + 1",
                "(fn(x)->x)(1) ¦ (fn(x) -> x)(1)",
                "f(a,k:1) ¦ f(a, k: 1)",
                "\"a${ x }\\${b} $\" ¦ \"a${x}\\${b} \\$\"",
                "if a{1}else if b{2}else{3} ¦ if a { 1 } else if b { 2 } else { 3 }"
            })
    void isTheNormalForm(String written, String normal) {
        assertEquals(normal, ExpressionText.of(parsed(written)));
    }

    @Test
    void aLambdaWithABlockStandsOnOneLine() {
        String text = "fn() { let (a, [b | _]) = x; if a { return 1 } else { fail \"no\" } }";
        assertEquals(text, ExpressionText.of(parsed(text.replace("; ", "\n"))));
    }

    static Stream<Expr> expressionsOfTheSpec() {
        List<Expr> found = new ArrayList<>();
        Stream.concat(Chapters.validPieces().stream(), LanguagePage.scripts().stream())
                .forEach(source -> collect(Parser.parse(source).tree(), found));
        return found.stream();
    }

    private static void collect(Object node, List<Expr> found) {
        if (node instanceof Expr expression) {
            found.add(expression);
        }
        if (node instanceof List<?> list) {
            list.forEach(each -> collect(each, found));
        } else if (node instanceof Record tree && node.getClass().getPackage().equals(Expr.class.getPackage())) {
            for (RecordComponent component : tree.getClass().getRecordComponents()) {
                try {
                    collect(component.getAccessor().invoke(tree), found);
                } catch (ReflectiveOperationException failure) {
                    throw new IllegalStateException(failure);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("expressionsOfTheSpec")
    void parsingTheTextGivesAnEqualTree(Expr expression) {
        String text = ExpressionText.of(expression);
        assertEquals(TreeText.flat(expression), TreeText.flat(parsed(text)), text);
    }

    @Provide
    Arbitrary<String> expressions() {
        return expressions(3);
    }

    private static Arbitrary<String> expressions(int depth) {
        Arbitrary<String> leaves = Arbitraries.of(
                "a",
                "b_2",
                "ok?",
                "1",
                "2.5",
                "5s",
                "1m30s",
                "64KiB",
                "25%",
                "infinity",
                "true",
                "nil",
                ":ok",
                ":\"a b\"",
                "\"text\"",
                "\"a ${b} c\"",
                "[]",
                "()",
                "%{}");
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<String> inner = expressions(depth - 1);
        Arbitrary<String> binary = Combinators.combine(
                        inner,
                        Arbitraries.of("or", "and", "==", "<", "in", "++", "..", "+", "-", "*", "/", "div", "mod"),
                        inner)
                .as((left, operator, right) -> "(" + left + ") " + operator + " (" + right + ")");
        Arbitrary<String> other = Combinators.combine(
                        inner,
                        Arbitraries.of(
                                "-(%s)",
                                "not (%s)",
                                "f(%s)",
                                "(%s) |> f(1)",
                                "(%s).name",
                                "(%s)[0]",
                                "[%s | t]",
                                "(%s,)",
                                "%%{k: %s}",
                                "fn(x) -> %s",
                                "if %s { 1 } else { 2 }",
                                "match %s { case 1 -> 2 }",
                                "[x for x in %s if x]",
                                "\"${%s}\"",
                                "x[%s](k: 1)"))
                .as((value, shape) -> shape.formatted(value));
        return Arbitraries.oneOf(leaves, binary, other);
    }

    @Property(tries = 400)
    void anyExpressionReadsBackFromItsText(@ForAll("expressions") String written) {
        Expr tree = parsed(written);
        String text = ExpressionText.of(tree);
        assertEquals(TreeText.flat(tree), TreeText.flat(parsed(text)), written + " became " + text);
        assertEquals(text, ExpressionText.of(parsed(text)));
    }

    @Property
    void anyTextReadsBackFromItsLiteral(@ForAll String text) {
        boolean encodable = StandardCharsets.UTF_8.newEncoder().canEncode(text);
        if (encodable) {
            Expr tree = parsed(LiteralText.quoted(text));
            assertEquals(text, ((Literal.Text) tree).value());
        }
    }

    @Property
    void anyFiniteFloatReadsBackFromItsLiteral(@ForAll double value) {
        if (Double.isFinite(value) && (value != 0 || 1 / value > 0)) {
            SourceText here = SourceText.of("here", "");
            Literal literal = new Literal.FloatNumber(value, here.endSpan());
            assertEquals(value, ((Literal.FloatNumber) parsed(LiteralText.of(literal))).value());
        }
    }

    @Property
    void anyDurationReadsBackFromItsLiteral(@ForAll long microseconds) {
        SourceText here = SourceText.of("here", "");
        BigInteger nanoseconds = BigInteger.valueOf(microseconds).multiply(BigInteger.valueOf(1000));
        Literal literal = new Literal.Duration(nanoseconds, here.endSpan());
        assertEquals(nanoseconds, ((Literal.Duration) parsed(LiteralText.of(literal))).nanoseconds());
    }
}
