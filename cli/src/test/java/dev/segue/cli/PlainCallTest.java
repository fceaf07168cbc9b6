package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls without options do what the same calls do whose options are read. */
class PlainCallTest {
    private static final Pattern TIME = Pattern.compile(" *[0-9.]+m?s\\b");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check examples/chat.upgrade",
                "check examples/chat.upgrade examples/one-liner.upgrade",
                "check no/such.upgrade",
                "check examples",
                "plan examples/chat.upgrade",
                "plan no/such.upgrade",
                "run examples/chat.upgrade",
                "run examples/with-library.upgrade",
                "run examples/lib",
                "examples/chat.upgrade"
            })
    void itIsThatOfTheOptionsReader(String line) {
        String[] words = line.split(" ");
        assertTrue(words.length == 1
                || PlainCall.of(Surroundings.ofProcess(), words).isPresent());
        List<String> withOption = new ArrayList<>(List.of(words));
        withOption.addAll(List.of("--color", "auto"));
        Called plain = Called.with(words);
        Called read = Called.with(withOption.toArray(String[]::new));
        assertEquals(read.exitCode(), plain.exitCode());
        assertEquals(withoutTimes(read.out()), withoutTimes(plain.out()));
        assertEquals(withoutTimes(read.err()), withoutTimes(plain.err()));
    }

    private static String withoutTimes(String text) {
        return TIME.matcher(text).replaceAll("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"check", "check --help", "plan a b", "run a.upgrade --yes", "run @file", "doc load_modules"})
    void allElseIsLeftToTheOptionsReader(String line) {
        assertTrue(PlainCall.of(Surroundings.ofProcess(), line.split(" ")).isEmpty());
    }
}
