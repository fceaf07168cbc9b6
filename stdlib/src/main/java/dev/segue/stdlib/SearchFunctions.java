package dev.segue.stdlib;

import dev.segue.eval.Comparison;
import dev.segue.eval.FailureKind;
import dev.segue.eval.Invocation;
import dev.segue.eval.Named;
import dev.segue.eval.ScriptFailure;
import dev.segue.eval.SegueFunction;
import dev.segue.value.Value;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Functions that look into texts. */
public final class SearchFunctions {

    @SegueFunction(name = "starts_with?", documentation = "Whether a text starts with another.")
    public boolean startsWith(@Named("text") String text, @Named("start") String start) {
        return text.startsWith(start);
    }

    @SegueFunction(name = "ends_with?", documentation = "Whether a text ends with another.")
    public boolean endsWith(@Named("text") String text, @Named("end") String end) {
        return text.endsWith(end);
    }

    @SegueFunction(
            name = "contains?",
            documentation = "Whether a list or range has an element, a map a key, or a text a part, as `in` says.")
    public boolean contains(@Named("whole") Value whole, @Named("part") Value part) {
        return Comparison.contains(whole, part);
    }

    @SegueFunction(
            name = "matches?",
            documentation = "Whether a regular expression matches some part of a text; ^ and $ stand for its ends.")
    public boolean matches(Invocation invocation, @Named("text") String text, @Named("expression") String expression) {
        try {
            return Pattern.compile(expression)
                    .matcher(new CountedText(text, invocation))
                    .find();
        } catch (PatternSyntaxException wrong) {
            throw new ScriptFailure(FailureKind.TYPE, "not a regular expression: " + wrong.getDescription());
        } catch (StackOverflowError tooDeep) {
            throw new ScriptFailure(FailureKind.LIMIT, "the regular expression goes too deep for this text");
        }
    }

    /** Counts what a regular expression looks at, so that one that never ends meets the limits of the host. */
    private record CountedText(String text, Invocation invocation) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            invocation.context().tick();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new CountedText(text.substring(start, end), invocation);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @SegueFunction(
            name = "compare_versions",
            documentation = "-1, 0 or 1 as the first version is older than, equal to or newer than the second. Numbers"
                    + " compare as numbers, and 1.0.0-rc1 is older than 1.0.0.")
    public int compareVersions(@Named("left") String left, @Named("right") String right) {
        return Integer.signum(Version.of(left).compareTo(Version.of(right)));
    }
}
