package dev.segue.stdlib;

import static dev.segue.eval.FailureKind.TYPE;
import static dev.segue.stdlib.Calling.call;
import static dev.segue.stdlib.Calling.fails;
import static dev.segue.stdlib.Calling.saying;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.value.IntegerValue;
import dev.segue.value.StringValue;
import dev.segue.value.Value;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class VersionsTest {

    private static int compare(String a, String b) {
        Value order = call("compare_versions", new StringValue(a), new StringValue(b));
        return ((IntegerValue) order).number().intValueExact();
    }

    private static void ascending(String... versions) {
        List<String> all = List.of(versions);
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j++) {
                assertEquals(Integer.compare(i, j), compare(all.get(i), all.get(j)), all.get(i) + " " + all.get(j));
            }
        }
    }

    @Test
    void partsCompareByNumber() {
        ascending("0.1.0", "0.2.0", "0.10.0", "1.0.0", "10.0.0");
    }

    @Test
    void theOrderOfSemanticVersioningHolds() {
        ascending(
                "1.0.0-alpha",
                "1.0.0-alpha.1",
                "1.0.0-alpha.beta",
                "1.0.0-beta",
                "1.0.0-beta.2",
                "1.0.0-beta.11",
                "1.0.0-rc.1",
                "1.0.0",
                "1.0.1-rc.1");
    }

    @Test
    void versionsOfErlangHaveAnyNumberOfParts() {
        ascending("25.0-rc1", "25.0", "25.2", "25.2.3", "25.2.3.1", "25.10", "26");
        assertEquals(0, compare("25", "25.0.0"));
    }

    @Test
    void aBuildMakesNoDifference() {
        assertEquals(0, compare("1.0.0+5.abc", "1.0.0"));
        assertEquals(-1, compare("1.0.0-rc.1+9", "1.0.0+1"));
    }

    @Test
    void aWordIsBeforeEveryNumber() {
        ascending("1.0.dev", "1.0", "1.0.1");
    }

    @Test
    void whatIsNoVersionIsRefused() {
        fails(
                TYPE,
                saying("compare_versions takes versions like \"1.2.3\", \"1.0.0-rc.1\" or \"25.2.3\";"
                        + " this is \"1..2\" of the type string"),
                "compare_versions",
                "\"1..2\"",
                "\"1\"");
        for (String text : new String[] {"", " 1", "1.", ".1", "1 0", "1.0-", "1.0+", "1/2"}) {
            fails(TYPE, "compare_versions", "\"1.0\"", "\"" + text + "\"");
        }
        fails(TYPE, "compare_versions", "1.0", "\"1.0\"");
    }

    @Provide
    Arbitrary<String> versions() {
        Arbitrary<String> part = Arbitraries.of("0", "1", "2", "10", "01", "a", "rc", "rc1");
        Arbitrary<String> dotted = part.list().ofMinSize(1).ofMaxSize(4).map(parts -> String.join(".", parts));
        Arbitrary<String> before =
                dotted.map(text -> "-" + text).injectNull(0.5).map(text -> text == null ? "" : text);
        return Combinators.combine(dotted, before).as((release, rest) -> release + rest);
    }

    @Property
    void theOrderIsAntisymmetric(@ForAll("versions") String a, @ForAll("versions") String b) {
        assertEquals(-compare(b, a), compare(a, b));
        assertEquals(0, compare(a, a));
    }

    @Property
    void theOrderIsTransitive(
            @ForAll("versions") String a, @ForAll("versions") String b, @ForAll("versions") String c) {
        if (compare(a, b) <= 0 && compare(b, c) <= 0) {
            assertEquals(Math.min(compare(a, b), compare(b, c)), compare(a, c));
        }
    }
}
