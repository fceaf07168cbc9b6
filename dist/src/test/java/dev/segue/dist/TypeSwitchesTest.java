package dev.segue.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class TypeSwitchesTest {
    private static final String MAKER = "SwitchBootstraps";
    private static final List<Object> VALUES = Arrays.asList(1, 20, -3, "a", "", 'c', List.of(), new int[] {1}, null);

    /** What is rewritten: guards, null, arrays, interfaces, a default, and a switch within a switch. */
    public static final class Sample implements Function<Object, Object> {
        @Override
        public Object apply(Object value) {
            return switch (value) {
                case null -> "null";
                case Integer number when number > 10 -> "large";
                case Integer number when number < 0 -> "negative";
                case Integer number -> "number " + number;
                case String text when text.isEmpty() -> "empty";
                case CharSequence text -> "text of " + inner(text);
                case int[] numbers -> "numbers " + numbers.length;
                case List<?> list -> "list " + list.size();
                default -> "other";
            };
        }

        private static int inner(CharSequence text) {
            return switch (text) {
                case String string -> string.length();
                case StringBuilder builder -> builder.capacity();
                default -> -1;
            };
        }
    }

    /** A switch that has a constant among its types, which is left alone. */
    public static final class WithConstant implements Function<Object, Object> {
        private enum Colour {
            RED,
            GREEN
        }

        @Override
        public Object apply(Object value) {
            Object colour = value instanceof Integer ? Colour.RED : Colour.GREEN;
            return switch (colour) {
                case Colour.RED -> "red";
                case Colour other -> other.name();
                default -> "none";
            };
        }
    }

    private static final class Defining extends ClassLoader {
        Class<?> define(String name, byte[] bytes) {
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
        try (InputStream stream = type.getResourceAsStream(file)) {
            return stream.readAllBytes();
        }
    }

    private static List<Object> results(Class<?> type) throws ReflectiveOperationException {
        @SuppressWarnings("unchecked")
        Function<Object, Object> function =
                (Function<Object, Object>) type.getDeclaredConstructor().newInstance();
        List<Object> results = new ArrayList<>();
        VALUES.forEach(value -> results.add(function.apply(value)));
        return results;
    }

    private static boolean asksJava(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(MAKER);
    }

    @Test
    void aSwitchOverTypesGivesTheSameWithoutJavasHelp() throws Exception {
        byte[] compiled = bytes(Sample.class);
        byte[] unfolded = TypeSwitches.unfolded(compiled);
        assertTrue(asksJava(compiled), "the compiler leaves it to Java");
        Class<?> other = new Defining().define(Sample.class.getName(), unfolded);
        assertFalse(other.equals(Sample.class));
        assertEquals(results(Sample.class), results(other));
        assertEquals(
                2,
                Arrays.stream(other.getDeclaredMethods())
                        .filter(method -> method.getName().startsWith("typeSwitch$"))
                        .count());
    }

    @Test
    void aSwitchWithAConstantStaysWithJava() throws Exception {
        byte[] compiled = bytes(WithConstant.class);
        assertTrue(asksJava(compiled));
        assertEquals(compiled, TypeSwitches.unfolded(compiled));
    }

    @Test
    void aClassWithoutSwitchesStaysAsItIs() throws Exception {
        byte[] compiled = bytes(TypeSwitchesTest.class);
        assertEquals(compiled, TypeSwitches.unfolded(compiled));
    }
}
