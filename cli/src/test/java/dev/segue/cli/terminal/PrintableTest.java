package dev.segue.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void aLongTextIsCutBetweenCharactersAndTellsHowLongItIs() {
        String whole = "😀".repeat(2_000);
        assertEquals(whole, Printable.shortened(whole));
        assertEquals(whole + "… (688906 characters)", Printable.shortened("😀".repeat(688_906)));
    }
}
