package dev.segue.stdlib;

import dev.segue.eval.Default;
import dev.segue.eval.Elements;
import dev.segue.eval.FailureKind;
import dev.segue.eval.Invocation;
import dev.segue.eval.Named;
import dev.segue.eval.ScriptFailure;
import dev.segue.eval.SegueFunction;
import dev.segue.value.IntegerValue;
import dev.segue.value.Kind;
import dev.segue.value.ListValue;
import dev.segue.value.Sequence;
import dev.segue.value.StringValue;
import dev.segue.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Functions that make texts of others. */
public final class TextFunctions {

    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
    private static final int MOST_DIGITS = 10_000;

    @SegueFunction(
            name = "split",
            documentation = "The parts of a text between a separator; without one, its words between white space.")
    public Value split(
            @Named("text") String text,
            @Named(
                            value = "separator",
                            kinds = {Kind.STRING, Kind.NIL})
                    @Default("nil")
                    Value separator) {
        if (!(separator instanceof StringValue between)) {
            return texts(text.isBlank() ? List.of() : List.of(text.strip().split("\\s+")));
        }
        if (between.text().isEmpty()) {
            return texts(text.codePoints().mapToObj(Character::toString).toList());
        }
        return texts(List.of(text.split(Pattern.quote(between.text()), -1)));
    }

    private static Value texts(List<String> parts) {
        return new ListValue(
                parts.stream().map(part -> (Value) new StringValue(part)).toList());
    }

    @SegueFunction(name = "join", documentation = "The elements as ${} shows them, with a separator between each two.")
    public String join(Invocation invocation, @Named("list") Sequence list, @Named("separator") String separator) {
        StringBuilder joined = new StringBuilder();
        boolean rest = false;
        for (Value element : list) {
            joined.append(rest ? separator : "").append(element.display());
            Elements.checkSize(joined.length(), invocation.context());
            invocation.context().tick();
            rest = true;
        }
        return joined.toString();
    }

    @SegueFunction(name = "trim", documentation = "A text without white space at its ends.")
    public String trim(@Named("text") String text) {
        return text.strip();
    }

    @SegueFunction(name = "upcase", documentation = "A text in capital letters.")
    public String upcase(@Named("text") String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    @SegueFunction(name = "downcase", documentation = "A text in small letters.")
    public String downcase(@Named("text") String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    @SegueFunction(name = "replace", documentation = "A text with every place of a part replaced by another.")
    public String replace(
            Invocation invocation,
            @Named("text") String text,
            @Named("part") String part,
            @Named("by") String replacement) {
        String replaced = text.replace(part, replacement);
        Elements.checkSize(replaced.length(), invocation.context());
        return replaced;
    }

    @SegueFunction(
            name = "parse_int",
            documentation = "The integer that a text says in decimal digits. Fails with kind :type if it says none.")
    public BigInteger parseInt(@Named("text") String text) {
        String digits = text.strip();
        if (digits.length() > MOST_DIGITS || !INTEGER.matcher(digits).matches()) {
            throw new ScriptFailure(FailureKind.TYPE, "%s is no integer".formatted(new StringValue(text).literal()));
        }
        return new BigInteger(digits.startsWith("+") ? digits.substring(1) : digits);
    }

    @SegueFunction(name = "charlist", documentation = "A text as Erlang's strings are: the list of its code points.")
    public Value charlist(@Named("text") String text) {
        List<Value> codes = new ArrayList<>();
        text.codePoints().forEach(code -> codes.add(IntegerValue.of(code)));
        return new ListValue(codes);
    }
}
