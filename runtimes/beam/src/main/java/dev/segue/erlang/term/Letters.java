package dev.segue.erlang.term;

import java.util.Set;

/** What Erlang's scanner makes of single characters and words (OTP's {@code erl_scan}, seen on OTP 25). */
public final class Letters {
    private static final Set<String> RESERVED = Set.of(
            "after", "and", "andalso", "band", "begin", "bnot", "bor", "bsl", "bsr", "bxor", "case", "catch", "cond",
            "div", "end", "fun", "if", "let", "not", "of", "or", "orelse", "receive", "rem", "try", "when", "xor");

    /** Words that are reserved only where a feature of the language is enabled, so OTP quotes them and reads them bare. */
    private static final Set<String> RESERVED_BY_FEATURES = Set.of("maybe", "else");

    /** No reserved word is longer. */
    private static final int LONGEST_RESERVED = 7;

    private static final boolean[] CONTINUING = continuing();

    private Letters() {}

    /** Whether an unquoted word is read as a word of the language and not as an atom. */
    public static boolean isReserved(String word) {
        return word.length() <= LONGEST_RESERVED && RESERVED.contains(word);
    }

    private static boolean isReservedByFeature(String word) {
        return word.length() <= LONGEST_RESERVED && RESERVED_BY_FEATURES.contains(word);
    }

    /** Whether the atom can be written without quotes so that every release reads it. */
    public static boolean isPlainAtom(String name) {
        return !name.isEmpty()
                && isSmall(name.charAt(0))
                && endOfName(name.toCharArray(), 1) == name.length()
                && !isReserved(name)
                && !isReservedByFeature(name);
    }

    /** Whether an atom can begin with it unquoted. */
    public static boolean isSmall(int c) {
        return c >= 'a' && c <= 'z' || c >= 0xdf && c <= 0xff && c != 0xf7;
    }

    /** Whether a variable can begin with it. */
    public static boolean startsVariable(int c) {
        return c >= 'A' && c <= 'Z' || c >= 0xc0 && c <= 0xde && c != 0xd7 || c == '_';
    }

    /** Whether it is a decimal digit. */
    public static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** The first place from one on that holds nothing which may follow the first letter of an atom or variable. */
    public static int endOfName(char[] units, int from) {
        boolean[] continues = CONTINUING;
        int end = from;
        while (end < units.length && units[end] < continues.length && continues[units[end]]) {
            end++;
        }
        return end;
    }

    private static boolean[] continuing() {
        boolean[] continuing = new boolean[0x100];
        for (int c = 0; c < continuing.length; c++) {
            continuing[c] = isSmall(c) || startsVariable(c) || isDigit(c) || c == '@';
        }
        return continuing;
    }

    /** Whether it separates words: control characters, the blank, and Latin-1's block of controls with its blank. */
    public static boolean isWhite(int c) {
        return c >= 0 && c <= ' ' || c >= 0x80 && c <= 0xa0;
    }
}
