package dev.segue.polyglot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.value.FloatValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.Kind;
import dev.segue.value.ListValue;
import dev.segue.value.StringValue;
import dev.segue.value.Value;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.NullUnmarked;

/** What goes into JavaScript and comes back is what it was. */
@NullUnmarked
class JavaScriptValuesProperties {
    private static Loaded loaded;

    @BeforeContainer
    static void load() {
        loaded = Loaded.javaScript("""
                function same(value) { return value }
                function copied(value) {
                  if (value instanceof Map) return new Map([...value].map(([k, v]) => [k, copied(v)]))
                  if (Array.isArray(value)) {
                    const copy = value.map(copied)
                    return Object.isFrozen(value) ? Object.freeze(copy) : copy
                  }
                  return value
                }
                function equal(one, other) { return one === other }
                """);
    }

    @AfterContainer
    static void close() {
        loaded.close();
    }

    @Provide
    Arbitrary<Value> values() {
        return Values.any();
    }

    @Property(tries = 400)
    void aValueComesBackAsItWas(@ForAll("values") Value value) {
        assertEquals(value, loaded.call("same", value));
    }

    @Property(tries = 100)
    void soDoesACopyThatJavaScriptMakes(@ForAll("values") Value value) {
        assertEquals(value, loaded.call("copied", value));
    }

    @Property(tries = 100)
    void allButWholeFloatsKeepTheirKind(@ForAll("values") Value value) {
        Kind kind = value instanceof FloatValue real && real.isWhole() && Math.abs(real.number()) < Long.MAX_VALUE
                ? Kind.INTEGER
                : value.kind();
        assertEquals(kind, loaded.call("same", value).kind());
    }

    @Property(tries = 50)
    void aTextIsATextAndAnAtomIsNone(@ForAll String text) {
        boolean whole = text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
        if (whole) {
            assertEquals(new StringValue(text), loaded.call("same", new StringValue(text)));
        }
    }

    @Property(tries = 50)
    void equalNumbersAreOneNumberThere(@ForAll int number) {
        Value same = loaded.call("equal", IntegerValue.of(number), new FloatValue(number));
        assertEquals("true", same.literal());
        assertEquals(ListValue.EMPTY, loaded.call("same", ListValue.EMPTY));
    }
}
