package dev.segue.polyglot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.source.Diagnostic;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A foreign file is one script: what modules of JavaScript do is refused with what to do instead. */
@NullUnmarked
class ModulesTest {
    private static final String ADVICE = "a foreign file is one script, no module: leave out import and export";

    private static Diagnostic mistake(String text) {
        return Trial.of("warm()", text).diagnostics().getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export function warm() {}",
                "export default function warm() {}",
                "function warm() {}\nexport { warm }",
                "import fs from 'fs'\nfunction warm() {}",
                "import { readFile } from 'node:fs'\nfunction warm() {}",
                "import * as all from './all.js'\nfunction warm() {}",
                "  import 'side-effect'\nfunction warm() {}"
            })
    void whatModulesDoIsRefused(String text) {
        Diagnostic found = mistake(text);
        assertEquals("SEG1004", found.code().id());
        assertEquals(List.of(ADVICE), found.hints(), found::message);
    }

    @Test
    void anotherMistakeHasNoSuchAdvice() {
        assertEquals(List.of(), mistake("function warm( {}\n// import").hints());
    }
}
