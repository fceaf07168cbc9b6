package dev.segue.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void ideographsTakeTwoColumnsAndCombiningMarksNone() {
        assertEquals(4, Width.of("世界"));
        assertEquals(1, Width.of("e\u0301"));
        assertEquals(2, Width.of("😀"));
        assertEquals("世…", Width.fit("世界世界", 4));
        assertEquals("世  ", Width.pad("世", 4));
    }

    @Property
    void whatIsFittedFits(@ForAll String text, @ForAll @IntRange(max = 60) int columns) {
        assertTrue(Width.of(Width.fit(Printable.line(text), columns)) <= columns);
    }

    @Property
    void whatIsWrappedFitsAndLosesNothing(@ForAll String text, @ForAll @IntRange(min = 2, max = 60) int columns) {
        String line = Printable.line(text);
        List<String> lines = Width.wrap(line, columns);
        assertTrue(lines.stream().allMatch(each -> Width.of(each) <= columns));
        assertEquals(line.replace(" ", ""), String.join("", lines).replace(" ", ""));
    }

    @Test
    void aLineIsBrokenBetweenItsWordsForAScreenAndNotForAPipe() {
        Terminal narrow = new Terminal(true, true, false, 24, 24);
        List<String> lines = List.of("error SEG0115: this does not touch it", "  hint: put it somewhere else", "short");
        assertEquals(
                List.of("error SEG0115: this", "  does not touch it", "  hint: put it", "    somewhere else", "short"),
                narrow.onOutput(lines));
        assertEquals(lines, narrow.onError(lines));
    }

    @Test
    void coloursTakeNoColumnsAndStayWholeWhereALineIsBroken() {
        String line = Style.COLOURED.red("error") + ": " + Style.COLOURED.bold("this is so");
        assertEquals(17, Width.of(line));
        assertEquals(List.of(line), Width.hang(line, 17));
        assertEquals(
                List.of(Style.COLOURED.red("error") + ": \u001B[1mthis is", "  so\u001B[0m"), Width.hang(line, 16));
    }

    @Property
    void whatHangsFitsAndLosesNothing(@ForAll String text, @ForAll @IntRange(min = 20, max = 60) int columns) {
        String line = Printable.line(text);
        List<String> lines = Width.hang(line, columns);
        assertTrue(lines.stream().allMatch(each -> Width.of(each) <= columns));
        assertEquals(line.replace(" ", ""), String.join("", lines).replace(" ", ""));
    }

    @Test
    void timesAreShortAtEverySize() {
        List<Duration> times = List.of(
                Duration.ZERO,
                Duration.ofNanos(400_000),
                Duration.ofMillis(412),
                Duration.ofMillis(999).plusNanos(700_000),
                Duration.ofMillis(1_240),
                Duration.ofSeconds(65),
                Duration.ofHours(2));
        assertEquals(
                List.of("0ms", "0.4ms", "412ms", "1.0s", "1.2s", "1m05s", "2h00m"),
                times.stream().map(Amounts::time).toList());
    }

    @Test
    void aSizeThatNobodyKnowsIsTheUsualOne() {
        assertEquals(new Terminal(false, true, false, 80, 24), Terminal.of("out,", ""));
        assertEquals(new Terminal(true, true, true, 132, 43), Terminal.of("in,out,err,", "43 132"));
        assertEquals(new Terminal(false, false, false, 80, 24), Terminal.of("", "0 0"));
    }

    @Test
    void whatTurnsTheDirectionOfWritingIsShownAsItsCode() {
        assertEquals("a\\u{202E}b\\u{1B}", Printable.line("a\u202Eb\u001B"));
        assertEquals(List.of("a", "b    c"), Printable.lines("a\nb\tc\n"));
        assertEquals(List.of(), Printable.lines(" \n"));
    }
}
