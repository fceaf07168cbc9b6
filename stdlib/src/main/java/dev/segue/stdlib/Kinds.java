package dev.segue.stdlib;

import dev.segue.eval.FunctionArea;
import dev.segue.eval.Invocation;
import dev.segue.eval.Named;
import dev.segue.eval.SegueFunction;
import dev.segue.value.AtomValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.ListValue;
import dev.segue.value.StringValue;
import dev.segue.value.Value;

/** What a value is and how it looks. */
@FunctionArea("Values")
public final class Kinds {

    /** For the registry. */
    public Kinds() {}

    @SegueFunction(
            name = "inspect",
            documentation = "The value as the literal that makes it, in a string: strings with their quotes.",
            example = "inspect(\"a\")  # \"\\\"a\\\"\"")
    public StringValue inspect(Invocation invocation, @Named("x") Value x) {
        return new Bounds(invocation).text(x.literal());
    }

    @SegueFunction(
            name = "type_of",
            documentation = "The kind of a value as an atom: :integer, :string, :pid.",
            example = "type_of(1..3)  # :range")
    public AtomValue typeOf(@Named("x") Value x) {
        return new AtomValue(x.kind().text());
    }

    @SegueFunction(
            name = "charlist",
            documentation = "The code points of a text as a list of integers, which is what Erlang calls a string.",
            example = "count(charlist(\"chat\"))  # 4")
    public ListValue charlist(Invocation invocation, @Named("text") String text) {
        return new Bounds(invocation)
                .list(text.codePoints().mapToObj(IntegerValue::of).toList());
    }
}
