package dev.segue.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.resolve.FunctionSignature;
import dev.segue.resolve.Parameter;
import dev.segue.value.Kind;
import dev.segue.value.Value;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Annotated methods are checked when they are registered, and converted strictly when they are called. */
class FunctionRegistryTest {

    /** Methods as a host would write them. */
    public static final class Host {
        @SegueFunction(name = "describe", documentation = "Shows what arrived.")
        public String describe(
                Invocation invocation,
                @Named("text") String text,
                @Named("count") int count,
                @Named("wait") @Default("1m30s") Duration wait,
                @Named("names") @Default("[\"a\"]") List<String> names,
                @Named("ages") @Default("%{\"b\" => 1}") Map<String, Long> ages) {
            return invocation.span().line() + text + count + wait + names + ages;
        }

        @SegueFunction(name = "sum_of", documentation = "Adds up.")
        public BigInteger sumOf(@Named("first") BigInteger first, @Named("more") BigInteger... more) {
            return List.of(more).stream().reduce(first, BigInteger::add);
        }

        @SegueFunction(name = "nothing", documentation = "Gives nothing.")
        public void nothing() {}
    }

    private static final FunctionRegistry REGISTRY =
            FunctionRegistry.builder().addAll(new Host()).build();

    private static Value value(String expression) {
        return SpecRun.single(
                REGISTRY, EvaluationContext.builder().build(), "step \"s\" { return " + expression + " }");
    }

    @Test
    void aMethodGetsItsArgumentsAndDefaultsAsJavaObjects() {
        assertEquals("1x5PT1M30S[a]{b=1}", value("describe(\"x\", 5)").display());
        assertEquals(
                "1x5PT2S[c, d]{e=7}",
                value("describe(\"x\", 5, names: [\"c\", \"d\"], ages: %{\"e\" => 7}, wait: 2s)")
                        .display());
        assertEquals("6", value("sum_of(1, 2, 3)").display());
        assertEquals("1", value("sum_of(1)").display());
        assertEquals("nil", value("nothing()").display());
    }

    @Test
    void whatDoesNotFitIsRefusedAndNeverCut() {
        ScriptFailure tooLarge = assertThrows(ScriptFailure.class, () -> value("describe(\"x\", 5000000000)"));
        assertEquals(FailureKind.TYPE, tooLarge.kind());
        assertTrue(tooLarge.message().contains("5000000000"), tooLarge.message());
        assertThrows(ScriptFailure.class, () -> value("describe(\"x\", 5, names: [1])"));
    }

    @Test
    void theSignatureTellsWhatCallersMustKnow() {
        FunctionSignature signature = Objects.requireNonNull(REGISTRY.find("describe"));
        assertEquals(
                List.of(
                        new Parameter("text", Set.of(Kind.STRING), false),
                        new Parameter("count", Set.of(Kind.INTEGER), false),
                        new Parameter("wait", Set.of(Kind.DURATION), true, "1m30s"),
                        new Parameter("names", Set.of(Kind.LIST, Kind.RANGE), true, "[\"a\"]"),
                        new Parameter("ages", Set.of(Kind.MAP), true, "%{\"b\" => 1}")),
                signature.parameters());
    }

    /** Lacks the name of its parameter. */
    public static final class Unnamed {
        @SegueFunction(name = "unnamed", documentation = "Lacks a name.")
        public void unnamed(String text) {
            Objects.requireNonNull(text);
        }
    }

    /** Lacks documentation. */
    public static final class Undocumented {
        @SegueFunction(name = "undocumented", documentation = " ")
        public void undocumented() {}
    }

    /** Wants what no value is. */
    public static final class Untyped {
        @SegueFunction(name = "untyped", documentation = "Wants a thread.")
        public void untyped(@Named("thread") Thread thread) {
            Objects.requireNonNull(thread);
        }
    }

    @Test
    void whatIsNotDocumentedNamedAndTypedIsNotRegistered() {
        FunctionRegistry.Builder builder = FunctionRegistry.builder();
        assertThrows(IllegalArgumentException.class, () -> builder.addAll(new Unnamed()));
        assertThrows(IllegalArgumentException.class, () -> builder.addAll(new Undocumented()));
        assertThrows(IllegalArgumentException.class, () -> builder.addAll(new Untyped()));
        builder.addAll(new Host());
        assertThrows(IllegalArgumentException.class, () -> builder.addAll(new Host()));
    }
}
