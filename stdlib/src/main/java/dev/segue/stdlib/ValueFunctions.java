package dev.segue.stdlib;

import dev.segue.eval.Named;
import dev.segue.eval.SegueFunction;
import dev.segue.value.AtomValue;
import dev.segue.value.Value;

/** Functions of values of any kind. */
public final class ValueFunctions {

    @SegueFunction(name = "inspect", documentation = "The literal that makes a value, a string with its quotes.")
    public String inspect(@Named("value") Value value) {
        return value.literal();
    }

    @SegueFunction(name = "type_of", documentation = "The kind of a value as an atom: :integer, :string, :pid.")
    public Value typeOf(@Named("value") Value value) {
        return new AtomValue(value.kind().text());
    }
}
