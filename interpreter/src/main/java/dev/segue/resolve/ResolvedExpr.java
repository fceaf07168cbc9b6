package dev.segue.resolve;

import dev.segue.source.Span;
import dev.segue.syntax.BinaryOperator;
import dev.segue.syntax.UnaryOperator;
import dev.segue.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression whose names are slots. */
public sealed interface ResolvedExpr {

    /** Where it stands. */
    Span span();

    /** A literal. */
    record Constant(Value value, Span span) implements ResolvedExpr {}

    /** A text with interpolations: the parts as they are displayed, joined. */
    record Text(List<ResolvedExpr> parts, Span span) implements ResolvedExpr {}

    /** The value of a name. */
    record Read(String name, Slot slot, Span span) implements ResolvedExpr {}

    /** A function as a value. */
    record FunctionReference(FunctionTarget target, Span span) implements ResolvedExpr {}

    /**
     * A call of a known function.
     *
     * @param arguments as written, each with the parameter that it is for
     * @param errorsPass whether a result that says {@code :error} is looked at by a pattern, so is no failure
     */
    record Call(FunctionTarget target, List<Given> arguments, boolean errorsPass, Span span) implements ResolvedExpr {
        /** Keeps immutable copies. */
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** An argument for the parameter of that index. */
    record Given(int parameter, ResolvedExpr value) {}

    /**
     * A call of a function that is a value.
     *
     * @param labels of each argument, empty for a positional one
     */
    record CallValue(
            ResolvedExpr callee, List<ResolvedExpr> arguments, List<String> labels, boolean errorsPass, Span span)
            implements ResolvedExpr {}

    /** {@code target.name}: the value under the atom of that name. */
    record Member(ResolvedExpr target, String name, Span span) implements ResolvedExpr {}

    /** {@code target[index]}. */
    record Index(ResolvedExpr target, ResolvedExpr index, Span span) implements ResolvedExpr {}

    /** An operator before its operand. */
    record Unary(UnaryOperator operator, ResolvedExpr operand, Span span) implements ResolvedExpr {}

    /** An operator between two operands; {@code and} and {@code or} evaluate the right one only if needed. */
    record Binary(BinaryOperator operator, ResolvedExpr left, ResolvedExpr right, Span span) implements ResolvedExpr {}

    /** {@code first..last}. */
    record Range(ResolvedExpr first, ResolvedExpr last, Span span) implements ResolvedExpr {}

    /**
     * A lambda.
     *
     * @param captures what is copied from the frame around it when it is made
     */
    record Lambda(FunctionCode code, List<Capture> captures, Span span) implements ResolvedExpr {}

    /** Copies one slot of the frame around a lambda to one of its own; cells of {@code var}s stay shared. */
    record Capture(Slot outer, Slot inner) {}

    /** The value of the first branch whose condition holds. */
    record If(List<Branch> branches, ResolvedExpr otherwise, Span span) implements ResolvedExpr {}

    /** A condition and the value if it holds. */
    record Branch(ResolvedExpr condition, ResolvedExpr value) {}

    /** The value of the first case that matches. */
    record Match(ResolvedExpr subject, List<Case> cases, Span span) implements ResolvedExpr {}

    /** A pattern, what else must hold, and the value. */
    record Case(ResolvedPattern pattern, @Nullable ResolvedExpr guard, ResolvedExpr value) {}

    /** A list, with a tail or without. */
    record ListOf(List<ResolvedExpr> elements, @Nullable ResolvedExpr tail, Span span) implements ResolvedExpr {}

    /** A tuple. */
    record TupleOf(List<ResolvedExpr> elements, Span span) implements ResolvedExpr {}

    /** A map. */
    record MapOf(List<Entry> entries, Span span) implements ResolvedExpr {}

    /** A key and its value. */
    record Entry(ResolvedExpr key, ResolvedExpr value) {}

    /** {@code [element for pattern in source if filter]}. */
    record Comprehension(
            ResolvedExpr element,
            ResolvedPattern pattern,
            ResolvedExpr source,
            @Nullable ResolvedExpr filter,
            Span span)
            implements ResolvedExpr {}

    /** An expression of the top level, which needs a frame of its own for the names that it binds inside. */
    record Framed(ResolvedExpr value, int locals, int variables) implements ResolvedExpr {
        @Override
        public Span span() {
            return value.span();
        }
    }

    /** Stands where something could not be resolved; a program with errors is never run. */
    record Unresolved(Span span) implements ResolvedExpr {}
}
