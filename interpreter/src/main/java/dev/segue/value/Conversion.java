package dev.segue.value;

import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one place where values become Java objects and back. Strict: what does not fit is refused, never cut.
 *
 * <p>Java types: {@code String}, {@code boolean}, {@code int}, {@code long}, {@code BigInteger}, {@code double} (also
 * takes an integer that it holds exactly), {@code BigDecimal} (any number), {@code Duration}, {@code List} and
 * {@code Map} of such, {@link Value} and its kinds.
 */
public final class Conversion {

    private static final Set<Class<?>> TAKEN = Set.of(
            String.class,
            boolean.class,
            int.class,
            long.class,
            BigInteger.class,
            double.class,
            BigDecimal.class,
            Duration.class,
            List.class,
            Map.class);

    private Conversion() {}

    /** A value that the wanted Java type cannot hold. */
    public static final class Unfit extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        /** What does not fit. */
        private final String sentence;

        Unfit(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }

        /** What does not fit, in a sentence for people. */
        public String sentence() {
            return sentence;
        }
    }

    /**
     * The kinds that convert to a Java type; empty means any.
     *
     * @throws IllegalArgumentException if none does
     */
    public static Set<Kind> kinds(Class<?> boxedOrNot) {
        Class<?> type = unboxed(boxedOrNot);
        if (type == Value.class) {
            return Set.of();
        }
        if (List.class == type || Sequence.class == type) {
            return EnumSet.of(Kind.LIST, Kind.RANGE);
        }
        if (type == double.class || type == BigDecimal.class) {
            return EnumSet.of(Kind.INTEGER, Kind.FLOAT);
        }
        if (type == Handle.class) {
            return EnumSet.of(Kind.PID, Kind.HANDLE);
        }
        return Set.of(kind(type));
    }

    private static Class<?> unboxed(Class<?> type) {
        return MethodType.methodType(type).unwrap().returnType();
    }

    private static Kind kind(Class<?> type) {
        if (type == int.class || type == long.class || type == BigInteger.class || type == IntegerValue.class) {
            return Kind.INTEGER;
        }
        if (type == String.class || type == StringValue.class) {
            return Kind.STRING;
        }
        if (type == boolean.class || type == BooleanValue.class) {
            return Kind.BOOLEAN;
        }
        if (type == Duration.class || type == DurationValue.class) {
            return Kind.DURATION;
        }
        if (type == Map.class || type == MapValue.class) {
            return Kind.MAP;
        }
        return ofValueType(type);
    }

    private static Kind ofValueType(Class<?> type) {
        Map<Class<?>, Kind> kinds = Map.of(
                AtomValue.class, Kind.ATOM,
                BytesValue.class, Kind.BYTES,
                FloatValue.class, Kind.FLOAT,
                FunctionValue.class, Kind.FUNCTION,
                ListValue.class, Kind.LIST,
                PercentageValue.class, Kind.PERCENTAGE,
                RangeValue.class, Kind.RANGE,
                SizeValue.class, Kind.SIZE,
                TupleValue.class, Kind.TUPLE);
        Kind kind = kinds.get(type);
        if (kind == null) {
            throw new IllegalArgumentException("no value converts to " + type.getName());
        }
        return kind;
    }

    /**
     * Whether what a method of this type gives becomes a value; {@code void} gives {@code nil}.
     *
     * @param type what the method gives; of {@code Object} only the object itself can tell
     */
    public static boolean isGiven(Class<?> type) {
        Class<?> given = unboxed(type);
        return Value.class.isAssignableFrom(given)
                || given == Object.class
                || given == void.class
                || given != BigDecimal.class && TAKEN.contains(given);
    }

    /**
     * Demands that values become Java objects of a type, its type arguments included.
     *
     * @throws IllegalArgumentException if none does
     */
    public static void demandTaken(Type type) {
        switch (type) {
            case Class<?> plain -> kinds(plain);
            case ParameterizedType generic -> {
                demandTaken(generic.getRawType());
                Stream.of(generic.getActualTypeArguments()).forEach(Conversion::demandTaken);
            }
            default -> throw new IllegalArgumentException("no value converts to " + type.getTypeName());
        }
    }

    /**
     * A value as a Java object of a class.
     *
     * @throws Unfit if the class cannot hold it
     */
    public static <T> T as(Class<T> type, Value value) {
        @SuppressWarnings("unchecked") // A primitive type has no instances; those of its wrapper are meant.
        Class<T> boxed = (Class<T>) MethodType.methodType(type).wrap().returnType();
        return boxed.cast(toJava(value, type));
    }

    /**
     * A value as a Java object of a type.
     *
     * @throws Unfit if the type cannot hold it
     */
    public static Object toJava(Value value, Type type) {
        Class<?> wanted = unboxed((Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type));
        if (Value.class.isAssignableFrom(wanted)) {
            return wanted.isInstance(value) ? value : refuse(value, wanted);
        }
        return switch (value) {
            case IntegerValue integer -> number(integer, wanted);
            case FloatValue real -> number(real, wanted);
            case StringValue string when wanted == String.class -> string.text();
            case BooleanValue truth when wanted == boolean.class -> truth.isTrue();
            case DurationValue duration when wanted == Duration.class -> duration.toJava();
            case Sequence sequence when wanted == List.class -> list(sequence, argument(type, 0));
            case MapValue map when wanted == Map.class -> map(map, argument(type, 0), argument(type, 1));
            case Value other -> refuse(other, wanted);
        };
    }

    private static Type argument(Type type, int index) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[index] : Value.class;
    }

    private static Object number(IntegerValue integer, Class<?> wanted) {
        BigInteger number = integer.number();
        if (wanted == BigInteger.class) {
            return number;
        }
        if (wanted == BigDecimal.class) {
            return new BigDecimal(number);
        }
        if (wanted == long.class && number.bitLength() < Long.SIZE) {
            return number.longValueExact();
        }
        if (wanted == int.class && number.bitLength() < Integer.SIZE) {
            return number.intValueExact();
        }
        if (wanted == double.class && number.bitLength() <= 53) {
            return number.doubleValue();
        }
        return refuse(integer, wanted);
    }

    private static Object number(FloatValue real, Class<?> wanted) {
        if (wanted == double.class) {
            return real.number();
        }
        return wanted == BigDecimal.class ? new BigDecimal(real.number()) : refuse(real, wanted);
    }

    private static List<Object> list(Sequence sequence, Type element) {
        List<Object> elements = new ArrayList<>();
        sequence.forEach(each -> elements.add(toJava(each, element)));
        return elements;
    }

    private static Map<Object, Object> map(MapValue map, Type key, Type value) {
        Map<Object, Object> entries = new LinkedHashMap<>();
        map.entries().forEach((k, v) -> entries.put(toJava(k, key), toJava(v, value)));
        return entries;
    }

    private static Object refuse(Value value, Class<?> wanted) {
        throw new Unfit("%s does not fit here: %s wanted".formatted(value.literal(), describe(wanted)));
    }

    private static String describe(Class<?> wanted) {
        if (wanted == int.class) {
            return "an integer of at most " + Integer.MAX_VALUE;
        }
        if (wanted == long.class) {
            return "an integer of at most " + Long.MAX_VALUE;
        }
        return kinds(wanted).stream()
                .map(Kind::text)
                .reduce((a, b) -> a + " or " + b)
                .orElse("any value");
    }

    /**
     * A Java object as a value; null is {@code nil}.
     *
     * @throws IllegalArgumentException if there is no such value
     */
    public static Value toValue(@Nullable Object object) {
        return switch (object) {
            case null -> NilValue.NIL;
            case Value value -> value;
            case String text -> new StringValue(text);
            case Boolean truth -> BooleanValue.of(truth);
            case Integer number -> IntegerValue.of(number);
            case Long number -> IntegerValue.of(number);
            case BigInteger number -> IntegerValue.of(number);
            case Double number -> new FloatValue(number);
            case Duration duration -> exact(duration);
            case List<?> list ->
                new ListValue(list.stream().map(Conversion::toValue).toList());
            case Map<?, ?> map -> mapValue(map);
            default ->
                throw new IllegalArgumentException(
                        "no value for a " + object.getClass().getName());
        };
    }

    private static DurationValue exact(Duration duration) {
        DurationValue value = DurationValue.of(duration);
        if (!value.toJava().equals(duration)) {
            throw new IllegalArgumentException("no value for %s: durations have whole microseconds, and at most %s"
                    .formatted(duration, new DurationValue(Long.MAX_VALUE - 1).literal()));
        }
        return value;
    }

    private static MapValue mapValue(Map<?, ?> map) {
        Map<Value, Value> entries = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (entries.put(toValue(key), toValue(value)) != null) {
                throw new IllegalArgumentException("two keys of the map are the same value: "
                        + toValue(key).literal());
            }
        });
        return new MapValue(entries);
    }
}
