package dev.segue.stdlib;

import dev.segue.eval.FailureKind;
import dev.segue.eval.FunctionArea;
import dev.segue.eval.Invocation;
import dev.segue.eval.Named;
import dev.segue.eval.ScriptFailure;
import dev.segue.eval.SegueFunction;
import dev.segue.value.StringValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Regular expressions, kept from running without end. */
@FunctionArea("Text")
public final class Patterns {

    /** The most work of a repetition such as {@code {1000}} at all places of a text; such work reads no character. */
    private static final double MOST_REPETITIONS = 1e9;

    /** Java compiles a pattern by calls inside each other. */
    private static final int LONGEST = 1_000;

    private static final Pattern REPETITION = Pattern.compile("\\{(\\d+)(?:,(\\d*))?");

    /** For the registry. */
    public Patterns() {}

    @SegueFunction(
            name = "matches?",
            documentation = "Whether a regular expression, as Java writes them, matches somewhere in a text; ^ and $"
                    + " tie it to the ends. One that has more than 1000 characters or takes too long fails with kind"
                    + " :limit.",
            example = "matches?(\"chat-0.2.0\", \"chat-[0-9.]+\")  # true")
    public boolean matches(Invocation invocation, @Named("text") String text, @Named("pattern") String pattern) {
        if (pattern.length() > LONGEST) {
            throw new ScriptFailure(
                    FailureKind.LIMIT,
                    "matches? takes a pattern of at most %d characters, not %d".formatted(LONGEST, pattern.length()));
        }
        try {
            refuseManyRepetitions(text, pattern);
            return Pattern.compile(pattern)
                    .matcher(new MeteredText(text, invocation.context()::tick))
                    .find();
        } catch (PatternSyntaxException wrong) {
            throw Refusal.argument("matches? takes a regular expression as pattern; in %s there is an error: %s"
                    .formatted(shown(pattern), wrong.getDescription()));
        } catch (MeteredText.Spent spent) {
            throw tooLong(pattern);
        } catch (StackOverflowError deep) {
            // Java's matcher calls itself for every repetition of a group.
            throw tooLong(pattern);
        }
    }

    /**
     * Repetitions of what is empty, as {@code ((){9999}){9999}}, read nothing that could be counted; so their product
     * is bounded before.
     */
    private static void refuseManyRepetitions(String text, String pattern) {
        double product = text.length() + 1.0;
        Matcher repetition = REPETITION.matcher(pattern);
        while (repetition.find()) {
            String most = repetition.group(2);
            String number = most == null || most.isEmpty() ? repetition.group(1) : most;
            product *= Math.max(1.0, Double.parseDouble(number));
        }
        if (product > MOST_REPETITIONS) {
            throw tooLong(pattern);
        }
    }

    private static ScriptFailure tooLong(String pattern) {
        return new ScriptFailure(
                FailureKind.LIMIT,
                "matches? gave up: the pattern %s takes too many attempts on this text".formatted(shown(pattern)));
    }

    private static String shown(String pattern) {
        return new StringValue(pattern).literal();
    }
}
