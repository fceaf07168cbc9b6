package dev.segue.value;

/**
 * A value of the language. Immutable. {@code equals} is the language's one equality: integers and floats compare by
 * number, exactly; all else structurally; different kinds are never equal.
 */
public sealed interface Value
        permits BooleanValue,
                BytesValue,
                AtomValue,
                DurationValue,
                FloatValue,
                FunctionValue,
                Handle,
                IntegerValue,
                MapValue,
                NilValue,
                PercentageValue,
                Sequence,
                SizeValue,
                StringValue,
                TupleValue {

    /** The kind, as {@code type_of} gives it. */
    Kind kind();

    /** The literal that makes this value, in its normal form: strings with their quotes. */
    String literal();

    /** How {@code ${}} and messages show it: a string as it is, any other value as its literal. */
    default String display() {
        return literal();
    }
}
