package dev.segue.repl.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.resolve.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A {@code ^} stands for the cursor. */
class SignaturesTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '~',
            value = {
                "resume_channels(^ ~ INSTRUCTION resume_channels app",
                "resume_channels(:chat, ^ ~ INSTRUCTION resume_channels timeout",
                "resume_channels(timeout: ^ ~ INSTRUCTION resume_channels timeout",
                "resume_channels(timeout: 5s, ap^ ~ INSTRUCTION resume_channels timeout",
                "resume_channels(nonsense: ^ ~ INSTRUCTION resume_channels -",
                "resume_channels(:a, 1s, 2, ^ ~ INSTRUCTION resume_channels -",
                "resume_channels(:chat)^ ~ none",
                "resume_channels^(:chat) ~ none",
                "resume_channels(^:chat) ~ INSTRUCTION resume_channels app",
                "info(\"${count(^)}\") ~ FUNCTION count xs",
                "info(\"(^ ~ FUNCTION info message",
                "join(map([1], fn(x) -> f(x)), ^ ~ FUNCTION join separator",
                "[1] |> join(^ ~ FUNCTION join separator",
                "max(1, 2, 3, ^ ~ FUNCTION max more",
                "make_permanent(^ ~ INSTRUCTION make_permanent v",
                "fn f() = make_permanent(^ ~ FUNCTION make_permanent v",
                "nobody_knows(^ ~ none",
                "fn info(^ ~ none",
                "join([(1, 2), ^ ~ FUNCTION join xs",
                "^ ~ none",
            })
    void findsTheCallAndItsParameter(String text, String expected) {
        int cursor = text.indexOf('^');
        assertEquals(
                expected,
                Signatures.at(text.replace("^", ""), cursor, Example.NAMES)
                        .map(found ->
                                found.callable().kind() + " " + found.callable().name() + " "
                                        + found.current().map(Parameter::name).orElse("-"))
                        .orElse("none"));
    }
}
