package dev.segue.cli.session;

import dev.segue.repl.assist.Completions.Completion;
import java.util.List;
import org.jline.reader.CompletingParsedLine;

/**
 * A text that is being typed, as the line reader wants it: what is to be completed is its one word.
 *
 * @param line the whole text
 * @param cursor offset of the cursor
 * @param completion what could stand at the cursor
 */
record TypedLine(String line, int cursor, Completion completion) implements CompletingParsedLine {

    @Override
    public String word() {
        return line.substring(completion.start(), cursor);
    }

    @Override
    public int wordCursor() {
        return cursor - completion.start();
    }

    @Override
    public int wordIndex() {
        return 0;
    }

    @Override
    public List<String> words() {
        return List.of(word());
    }

    /** What is put in is code already. */
    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
        return candidate;
    }

    @Override
    public int rawWordCursor() {
        return wordCursor();
    }

    @Override
    public int rawWordLength() {
        return wordCursor();
    }
}
