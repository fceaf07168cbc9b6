package dev.segue.stdlib;

import static dev.segue.eval.FailureKind.LIMIT;
import static dev.segue.eval.FailureKind.TYPE;
import static dev.segue.stdlib.Calling.atMost;
import static dev.segue.stdlib.Calling.fails;
import static dev.segue.stdlib.Calling.gives;

import dev.segue.value.BytesValue;
import org.junit.jupiter.api.Test;

class KindsTest {

    @Test
    void inspectShowsTheLiteral() {
        gives("\"\\\"a\\\"\"", "inspect", "\"a\"");
        gives("\"%{a: 1m30s, \\\"b\\\" => [nil]}\"", "inspect", "%{a: 90s, \"b\" => [nil]}");
        gives("\"(1,)\"", "inspect", "(1,)");
        fails(atMost(3), LIMIT, "inspect", "12345");
        fails(TYPE, "inspect");
    }

    @Test
    void typeOfNamesTheKind() {
        gives(":integer", "type_of", "1");
        gives(":float", "type_of", "1.0");
        gives(":boolean", "type_of", "true");
        gives(":nil", "type_of", "nil");
        gives(":string", "type_of", "\"a\"");
        gives(":bytes", "type_of", new BytesValue(new byte[0]));
        gives(":atom", "type_of", ":a");
        gives(":duration", "type_of", "infinity");
        gives(":size", "type_of", "1KiB");
        gives(":percentage", "type_of", "5%");
        gives(":list", "type_of", "[]");
        gives(":tuple", "type_of", "()");
        gives(":map", "type_of", "%{}");
        gives(":range", "type_of", "1..2");
        gives(":function", "type_of", Lambda.of(x -> x));
        fails(TYPE, "type_of", "1", "2");
    }

    @Test
    void charlistGivesCodePoints() {
        gives("[97, 128512]", "charlist", "\"a\\u{1F600}\"");
        gives("[]", "charlist", "\"\"");
        fails(TYPE, "charlist", "[97]");
        fails(atMost(2), LIMIT, "charlist", "\"abc\"");
    }
}
