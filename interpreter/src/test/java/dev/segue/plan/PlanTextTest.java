package dev.segue.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Reasons and arguments as people read them. */
final class PlanTextTest {
    private final ScriptBuilder script = new ScriptBuilder();

    private List<String> explanations(String name) {
        return script.plan().step(name).because().stream()
                .map(Because::explanation)
                .toList();
    }

    @Test
    void aReasonSaysWhereItIsWritten() {
        script.instruction("x").placed("after y", "after z");
        script.instruction("suspend_channels");
        script.instruction("resume_channels", "n");
        script.call("x").placed("before z");
        script.reading("y");
        script.reading("z");
        script.let("n");
        script.call("suspend_channels");
        script.call("resume_channels").uses("n");
        assertEquals(
                List.of(
                        "before z (test.upgrade:5)",
                        "after y, by default (test.upgrade:2)",
                        "after z, the default that was left out: it would close a cycle (test.upgrade:2)",
                        "changes the target, so after point_of_no_return (test.upgrade:5)"),
                explanations("x"));
        assertEquals(
                List.of(
                        "uses n (test.upgrade:10)",
                        "resumes what suspend_channels suspends (test.upgrade:10)",
                        "changes the target, so after point_of_no_return (test.upgrade:10)"),
                explanations("resume_channels"));
    }

    @Test
    void equalAsWrittenDoesNotLookAtSpacesAndComments() {
        assertEquals(WrittenText.normal("f( a ,b )"), WrittenText.normal("f(a, # first\n  b)"));
        assertEquals(WrittenText.normal("a if b"), WrittenText.normal("a  if\nb"));
        assertNotEquals(WrittenText.normal("\"a b\""), WrittenText.normal("\"ab\""));
        assertNotEquals(WrittenText.normal("ab"), WrittenText.normal("a b"));
        assertEquals("\"a # ${f(\"}\")} b\"+c", WrittenText.normal("\"a # ${f( \"}\" )} b\" + c"));
    }

    @Test
    void argumentsStandOnOneLine() {
        assertEquals("[a, b]", WrittenText.oneLine("[a, # first\n   b]"));
        assertEquals("\"\"\"\\n x\"\"\"", WrittenText.oneLine("\"\"\"\n x\"\"\""));
    }

    @Test
    void aNameIsMentionedAsAWord() {
        assertTrue(WrittenText.mentions("f(app)", "app"));
        assertFalse(WrittenText.mentions("f(apps, my_app)", "app"));
    }
}
