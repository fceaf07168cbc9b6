package dev.segue.stdlib;

import dev.segue.eval.Default;
import dev.segue.eval.FunctionArea;
import dev.segue.eval.Invocation;
import dev.segue.eval.Named;
import dev.segue.eval.SegueFunction;
import dev.segue.value.Kind;
import dev.segue.value.ListValue;
import dev.segue.value.Sequence;
import dev.segue.value.StringValue;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Strings. */
@FunctionArea("Text")
public final class Texts {

    /** For the registry. */
    public Texts() {}

    @SegueFunction(
            name = "split",
            documentation = "The parts of a text between the separators, empty ones included; without a separator the"
                    + " words between white space. An empty separator fails with kind :type.",
            example = "split(\"a,b\", \",\")  # [\"a\", \"b\"]")
    public ListValue split(
            Invocation invocation,
            @Named("text") String text,
            @Named(
                            value = "separator",
                            kinds = {Kind.STRING, Kind.NIL})
                    @Default("nil")
                    Value separator) {
        List<StringValue> parts = separator instanceof StringValue given
                ? between(text, notEmpty("split", "separator", given.text()))
                : words(text);
        return new Bounds(invocation).list(parts);
    }

    private static List<StringValue> between(String text, String separator) {
        List<StringValue> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(new StringValue(text.substring(start, end)));
            start = end + separator.length();
        }
        parts.add(new StringValue(text.substring(start)));
        return parts;
    }

    private static List<StringValue> words(String text) {
        List<StringValue> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = skip(text, at, true);
            at = skip(text, start, false);
            if (at > start) {
                words.add(new StringValue(text.substring(start, at)));
            }
        }
        return words;
    }

    /** Where characters that are, or are not, white space end. */
    private static int skip(String text, int from, boolean space) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at)) == space) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    @SegueFunction(
            name = "join",
            documentation = "The elements of a list or range as one text with the separator between them: a string as"
                    + " it is, any other value as it prints.",
            example = "join([\"a\", \"b\"], \", \")  # \"a, b\"")
    public StringValue join(Invocation invocation, @Named("xs") Sequence xs, @Named("separator") String separator) {
        Bounds bounds = new Bounds(invocation);
        StringBuilder text = new StringBuilder();
        String between = "";
        for (Value each : xs) {
            invocation.context().tick();
            String part = each.display();
            bounds.size((long) text.length() + between.length() + part.length());
            text.append(between).append(part);
            between = separator;
        }
        return new StringValue(text.toString());
    }

    @SegueFunction(
            name = "trim",
            documentation = "The text without white space at its ends.",
            example = "trim(\" a \")  # \"a\"")
    public String trim(@Named("text") String text) {
        int start = skip(text, 0, true);
        int end = text.length();
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    @SegueFunction(
            name = "upcase",
            documentation = "The text in upper case, the same in every locale.",
            example = "upcase(\"chat\")  # \"CHAT\"")
    public StringValue upcase(Invocation invocation, @Named("text") String text) {
        return new Bounds(invocation).text(text.toUpperCase(Locale.ROOT));
    }

    @SegueFunction(
            name = "downcase",
            documentation = "The text in lower case, the same in every locale.",
            example = "downcase(\"CHAT\")  # \"chat\"")
    public StringValue downcase(Invocation invocation, @Named("text") String text) {
        return new Bounds(invocation).text(text.toLowerCase(Locale.ROOT));
    }

    @SegueFunction(
            name = "starts_with?",
            documentation = "Whether a text begins with another.",
            example = "starts_with?(\"chat\", \"ch\")  # true")
    public boolean startsWith(@Named("text") String text, @Named("prefix") String prefix) {
        return text.startsWith(prefix);
    }

    @SegueFunction(
            name = "ends_with?",
            documentation = "Whether a text ends with another.",
            example = "ends_with?(\"chat\", \"at\")  # true")
    public boolean endsWith(@Named("text") String text, @Named("suffix") String suffix) {
        return text.endsWith(suffix);
    }

    @SegueFunction(
            name = "replace",
            documentation = "The text with every occurrence of what replaced by with, from the left. Nothing in what"
                    + " has a special meaning; an empty one fails with kind :type.",
            example = "replace(\"a-b\", \"-\", \"_\")  # \"a_b\"")
    public StringValue replace(
            Invocation invocation, @Named("text") String text, @Named("what") String what, @Named("with") String with) {
        notEmpty("replace", "what", what);
        long found = 0;
        for (int at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + what.length())) {
            found++;
        }
        new Bounds(invocation).size(text.length() + found * (with.length() - what.length()));
        return new StringValue(text.replace(what, with));
    }

    private static String notEmpty(String function, String parameter, String text) {
        if (text.isEmpty()) {
            throw Refusal.argument(
                    "%s takes a string of at least one character as %s, not \"\"".formatted(function, parameter));
        }
        return text;
    }
}
