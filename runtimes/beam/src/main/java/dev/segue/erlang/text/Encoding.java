package dev.segue.erlang.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding of a file of Erlang: UTF-8 unless a comment in its first two lines says otherwise (STDLIB, {@code epp}). */
final class Encoding {
    private static final Pattern DECLARED = Pattern.compile("coding[:=]\\s*([-a-zA-Z0-9]+)");

    private static final int REPLACEMENT = 0xfffd;

    private Encoding() {}

    static String decode(byte[] content) {
        return isLatin1(content) ? new String(content, StandardCharsets.ISO_8859_1) : utf8(content);
    }

    private static boolean isLatin1(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, 2000), StandardCharsets.ISO_8859_1);
        return head.lines()
                .limit(2)
                .filter(line -> line.stripLeading().startsWith("%"))
                .map(DECLARED::matcher)
                .filter(Matcher::find)
                .findFirst()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT).equals("latin-1"))
                .orElse(false);
    }

    private static String utf8(byte[] content) {
        String ascii = new String(content, StandardCharsets.UTF_8);
        // Only if each byte is a character of its own, and none is wrong.
        if (ascii.length() == content.length && ascii.indexOf(REPLACEMENT) < 0) {
            return ascii;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer text = CharBuffer.allocate(content.length);
        CoderResult result = decoder.decode(bytes, text, true);
        text.flip();
        if (result.isError()) {
            throw new TermSyntaxException(
                    end(text.toString()),
                    "this is not UTF-8; a Latin-1 file says `%% coding: latin-1` in its first line");
        }
        return text.toString();
    }

    private static Position end(String text) {
        int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
        int start = text.lastIndexOf('\n') + 1;
        return new Position(line, text.codePointCount(start, text.length()) + 1);
    }
}
