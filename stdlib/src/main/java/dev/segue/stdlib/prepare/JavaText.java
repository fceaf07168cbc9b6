package dev.segue.stdlib.prepare;

import dev.segue.resolve.FunctionTarget;
import dev.segue.resolve.Reached;
import dev.segue.resolve.ScriptFunction;
import dev.segue.source.Span;
import dev.segue.syntax.Block;
import dev.segue.syntax.Item;
import dev.segue.value.IntegerValue;
import dev.segue.value.MapValue;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Java expressions that make values, syntax and resolved code again. Records are made by their constructors, so a part
 * that changes its shape changes what is written, and nothing has to be kept in step by hand.
 */
final class JavaText {
    private final Names names;

    /** What stands in the text for what has an identity: spans know their file, calls know their function. */
    interface Names {
        /** The span in the file that it belongs to. */
        String span(Span span);

        /** A function of the library. */
        String function(ScriptFunction function);

        /** A function written in Java. */
        String function(FunctionTarget.Native function);
    }

    JavaText(Names names) {
        this.names = names;
    }

    /**
     * An expression that makes the same again.
     *
     * @throws IllegalArgumentException if nobody has said how
     */
    String of(@Nullable Object object) {
        return switch (object) {
            case null -> "null";
            case String text -> quoted(text);
            case Boolean truth -> truth.toString();
            case Integer number -> number.toString();
            case Long number -> number + "L";
            case Double number -> "Double.longBitsToDouble(" + Double.doubleToLongBits(number) + "L)";
            case BigInteger number -> "new java.math.BigInteger(\"" + number + "\")";
            case BigDecimal number -> "new java.math.BigDecimal(\"" + number + "\")";
            case Class<?> type -> type.getCanonicalName() + ".class";
            case Enum<?> constant -> name(constant.getDeclaringClass()) + "." + constant.name();
            case Span span -> names.span(span);
            case ScriptFunction function -> names.function(function);
            case FunctionTarget.Native function -> names.function(function);
            case Reached reached -> "reached(" + of(reached.mentions()) + ", " + of(reached.globalPlaces()) + ")";
            case IntegerValue integer -> integer(integer);
            case MapValue map -> "new " + name(MapValue.class) + "(" + of(map.entries()) + ")";
            case List<?> list -> list(list);
            case Set<?> set -> "java.util.Set.of(" + sorted(set) + ")";
            case Map<?, ?> map -> map(map);
            case Item.Instruction instruction -> record(withoutBody(instruction));
            case Record data -> record(data);
            default -> throw new IllegalArgumentException("no text is known for " + object.getClass());
        };
    }

    private String integer(IntegerValue integer) {
        Object number = integer.isSmall() ? integer.small() : integer.number();
        return name(IntegerValue.class) + ".of(" + of(number) + ")";
    }

    /** Nobody asks for the syntax of a body that is resolved. */
    private static Item.Instruction withoutBody(Item.Instruction instruction) {
        return new Item.Instruction(
                instruction.check(),
                instruction.name(),
                instruction.formals(),
                instruction.clauses(),
                new Block(List.of(), instruction.body().span()),
                instruction.undo() == null
                        ? null
                        : new Block(List.of(), instruction.undo().span()),
                instruction.documentation(),
                instruction.span());
    }

    private String record(Record data) {
        return Arrays.stream(data.getClass().getRecordComponents())
                .map(component -> of(value(data, component)))
                .collect(Collectors.joining(", ", "new " + name(data.getClass()) + "(", ")"));
    }

    private static @Nullable Object value(Record data, RecordComponent component) {
        try {
            return component.getAccessor().invoke(data);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalArgumentException(data.getClass() + " hides its " + component.getName(), hidden);
        }
    }

    private String list(List<?> list) {
        boolean holdsNull = list.stream().anyMatch(Objects::isNull);
        String maker = holdsNull ? "nullable(" : "java.util.List.of(";
        boolean onlyNull = list.size() == 1 && list.getFirst() == null;
        return maker + (onlyNull ? "(Object) null" : joined(list.stream(), this::of)) + ")";
    }

    private String sorted(Set<?> set) {
        return joined(set.stream().map(this::of).sorted(), text -> text);
    }

    private String map(Map<?, ?> map) {
        return "map(" + joined(map.entrySet().stream(), each -> of(each.getKey()) + ", " + of(each.getValue())) + ")";
    }

    private static <T> String joined(Stream<T> parts, Function<T, String> text) {
        return parts.map(text).collect(Collectors.joining(", "));
    }

    private static String name(Class<?> type) {
        return type.getCanonicalName();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char each : text.toCharArray()) {
            switch (each) {
                case '"', '\\' -> quoted.append('\\').append(each);
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(each < ' ' || each > '~' ? "\\u%04x".formatted((int) each) : each);
            }
        }
        return quoted.append('"').toString();
    }

    /** The texts of several things, one behind the other. */
    String all(Collection<?> things) {
        return joined(things.stream(), this::of);
    }
}
