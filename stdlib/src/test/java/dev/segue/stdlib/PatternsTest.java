package dev.segue.stdlib;

import static dev.segue.eval.FailureKind.LIMIT;
import static dev.segue.eval.FailureKind.TYPE;
import static dev.segue.stdlib.Calling.fails;
import static dev.segue.stdlib.Calling.gives;
import static dev.segue.stdlib.Calling.saying;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.segue.value.StringValue;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatternsTest {

    @Test
    void matchesLooksAnywhereInTheText() {
        gives("true", "matches?", "\"version 1.2.3\"", "\"[0-9]+\\\\.[0-9]+\"");
        gives("false", "matches?", "\"version 1.2.3\"", "\"^[0-9]+\"");
        gives("true", "matches?", "\"1.2.3\"", "\"^[0-9.]{5}$\"");
        gives("true", "matches?", "\"\"", "\"\"");
    }

    @Test
    void matchesRefusesWhatIsNoExpression() {
        fails(
                TYPE,
                saying("matches? takes a regular expression as pattern; in \"(a\" there is an error: Unclosed group"),
                "matches?",
                "\"a\"",
                "\"(a\"");
        fails(TYPE, "matches?", ":a", "\"a\"");
        fails(TYPE, "matches?", "\"a\"", "1");
    }

    @Test
    void anExpressionThatTriesWithoutEndIsEnded() {
        StringValue text = new StringValue("a".repeat(5_000) + "!");
        assertTimeout(Duration.ofSeconds(10), () -> {
            fails(LIMIT, "matches?", text, "\"^(a|aa)+$\"");
            fails(LIMIT, "matches?", text, "\"^(a*)*b\"");
            fails(LIMIT, "matches?", text, "\"(.*)(.*)(.*)(.*)(.*)[^!a]\"");
        });
    }

    @Test
    void repetitionsOfNothingAreRefusedBeforehand() {
        assertTimeout(Duration.ofSeconds(10), () -> {
            fails(LIMIT, "matches?", "\"a\"", "\"((){99999}){99999}b\"");
            fails(LIMIT, "matches?", "\"a\"", "\"(){2147483647}b\"");
            gives("true", "matches?", "\"aaa\"", "\"a{3,}\"");
        });
    }

    @Test
    void aDeepExpressionDoesNotBreakTheInterpreter() {
        gives("true", "matches?", new StringValue("a"), new StringValue("(".repeat(500) + ")".repeat(500)));
        fails(LIMIT, "matches?", new StringValue("a"), new StringValue("(".repeat(100_000) + ")".repeat(100_000)));
        fails(LIMIT, "matches?", new StringValue("ab".repeat(1_000_000)), new StringValue("^(a|b|ab)*c$"));
    }

    @Test
    void aLongTextIsMatchedWithAPlainExpression() {
        StringValue text = new StringValue("a".repeat(3_000_000) + "b");
        gives("true", "matches?", text, "\"b$\"");
        gives("false", "matches?", text, "\"c\"");
    }
}
