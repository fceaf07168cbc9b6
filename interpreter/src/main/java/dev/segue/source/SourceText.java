package dev.segue.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One text that was read: a script, a used library, or an expression typed in.
 *
 * <p>Offsets count UTF-16 units of {@link #text()} from 0; lines and columns count from 1, columns in code points.
 */
public final class SourceText {
    /** How many bytes a file of text may have: no script that people read comes near. */
    public static final int LARGEST = 16 << 20;

    /** What is said of a larger one, for its name and what it is. */
    public static final String TOO_LARGE = "%s has more than %s may have: " + (LARGEST >> 20) + " MiB";

    private static final int BLOCK = 1024;
    private final String name;
    private final int length;
    /** Null where the text is at hand. */
    private final @Nullable Supplier<String> reader;
    /** Null until somebody wants to see it, if it is read later. */
    private volatile @Nullable String text;
    /** Null until a line is asked for. */
    private volatile int @Nullable [] lineStarts;
    /** How many code points stand before each block; null until a column is asked for. */
    private volatile int @Nullable [] codePoints;

    private SourceText(String name, int length, @Nullable Supplier<String> reader, @Nullable String text) {
        this.name = name;
        this.length = length;
        this.reader = reader;
        this.text = text;
    }

    /**
     * A text at hand.
     *
     * @param name what diagnostics show as its file
     */
    public static SourceText of(String name, String text) {
        return new SourceText(name, text.length(), null, text);
    }

    /**
     * A text that is read when somebody wants to see it: most places in a library are never shown.
     *
     * @param length how long it is, so that places in it can be checked before
     * @param reader gives the same text whenever it is asked
     */
    public static SourceText readLater(String name, int length, Supplier<String> reader) {
        return new SourceText(name, length, reader, null);
    }

    /**
     * Decodes UTF-8 strictly: the first wrong byte is reported. Each stands in the text as U+FFFD, so that what else is
     * wrong is found too.
     *
     * @param name what diagnostics show as its file
     */
    public static SourceText decode(String name, byte[] bytes, Diagnostics diagnostics) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length);
        int first = -1;
        int offset = -1;
        CoderResult result = decoder.decode(input, output, true);
        while (result.isError()) {
            if (first < 0) {
                first = input.position();
                offset = output.position();
            }
            output.put('\uFFFD');
            input.position(input.position() + result.length());
            result = decoder.decode(input, output, true);
        }
        String decoded = output.flip().toString();
        SourceText source = of(name, withoutByteOrderMark(decoded));
        if (first >= 0) {
            int start = offset - (decoded.length() - source.length);
            String wrong = "0x%02X".formatted(bytes[first] & 0xFF);
            diagnostics.error(
                    SyntaxCode.NOT_UTF_8,
                    source.span(start, start + 1),
                    "This file is not UTF-8: the byte " + wrong + " stands here.",
                    "save the file as UTF-8");
        }
        return source;
    }

    /**
     * Reads a file; its path as given is its name.
     *
     * @throws IOException if the file cannot be read or has more than {@link #LARGEST} bytes
     */
    public static SourceText read(Path file, Diagnostics diagnostics) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IOException(TOO_LARGE.formatted("it", "a script"));
            }
            return decode(file.toString(), bytes, diagnostics);
        }
    }

    /** What diagnostics show as the file. */
    public String name() {
        return name;
    }

    /**
     * The whole text.
     *
     * @throws IllegalStateException if it is read later and has another length then
     */
    public String text() {
        String known = text;
        if (known == null) {
            known = reader == null ? "" : reader.get();
            if (known.length() != length) {
                throw new IllegalStateException(name + " is not the text that it was");
            }
            text = known;
        }
        return known;
    }

    /** How many characters it has. */
    public int length() {
        return length;
    }

    private int[] lineStarts() {
        int[] known = lineStarts;
        if (known == null) {
            known = findLineStarts(text());
            lineStarts = known;
        }
        return known;
    }

    /** How many lines there are; an empty text has one. */
    public int lineCount() {
        return lineStarts().length;
    }

    /** The line, from 1, that an offset stands on. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column, from 1 and in code points, that an offset stands in. */
    public int column(int offset) {
        int start = lineStarts()[line(offset) - 1];
        return codePointsBefore(Math.min(offset, length)) - codePointsBefore(start) + 1;
    }

    /** Counted in blocks, so that many places on a line of many megabytes do not each count all of it. */
    private int codePointsBefore(int offset) {
        int[] counts = codePoints;
        if (counts == null) {
            counts = new int[length / BLOCK + 1];
            for (int block = 1; block < counts.length; block++) {
                counts[block] = counts[block - 1] + codePointsFrom((block - 1) * BLOCK, block * BLOCK);
            }
            codePoints = counts;
        }
        int block = offset / BLOCK;
        return counts[block] + codePointsFrom(block * BLOCK, offset);
    }

    private int codePointsFrom(int start, int end) {
        int count = 0;
        for (int index = start; index < end; index++) {
            boolean secondHalf = index > 0 && Character.isSurrogatePair(text().charAt(index - 1), text().charAt(index));
            count += secondHalf ? 0 : 1;
        }
        return count;
    }

    /** The offset of a line's first character. */
    public int lineStart(int line) {
        return lineStarts()[line - 1];
    }

    /** The offset behind a line's last character, where its line break begins. */
    public int lineEnd(int line) {
        int start = lineStarts()[line - 1];
        int end = line < lineStarts().length ? lineStarts()[line] : length;
        while (end > start && (text().charAt(end - 1) == '\n' || text().charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** The text of a line without its line break. */
    public String lineText(int line) {
        return text().substring(lineStarts()[line - 1], lineEnd(line));
    }

    /** A place in this text. */
    public Span span(int start, int end) {
        return new Span(this, start, end);
    }

    /** The place behind the last character. */
    public Span endSpan() {
        return span(length, length);
    }

    @Override
    public String toString() {
        return name;
    }

    private static String withoutByteOrderMark(String decoded) {
        return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    }

    private static int[] findLineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            boolean ends = unit <= '\r' && (unit == '\n' || (unit == '\r' && !text.startsWith("\n", index + 1)));
            if (ends) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = index + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
