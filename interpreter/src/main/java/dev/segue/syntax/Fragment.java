package dev.segue.syntax;

import dev.segue.source.SourceText;
import java.util.List;

/**
 * A piece of a text that is still being written. Together with the white space between them, the fragments of a text are
 * all of it, mistakes of letters included.
 *
 * @param text as it is written
 * @param start offset of its first character
 * @param end offset behind its last character
 */
public record Fragment(Kind kind, String text, int start, int end) {
    /** What a piece is, as far as its letters tell. */
    public enum Kind {
        /** A word that can never be a name. */
        RESERVED,
        /** A word that means something in its places and is a name elsewhere. */
        CONTEXTUAL,
        NAME,
        /** An atom without quotes, its colon included. */
        ATOM,
        NUMBER,
        /** The quotes before a text or quoted atom, the colon of which is included. */
        TEXT_OPEN,
        /** Characters that stand for themselves in a text. */
        CHARACTERS,
        ESCAPE,
        TEXT_CLOSE,
        /** The bracket that touches what it calls. */
        CALL_OPEN,
        /** Any other opening bracket, that of an interpolation included. */
        OPEN,
        CLOSE,
        /** An operator, comma or the like. */
        SIGN,
        COMMENT,
        /** What is no part of the language. */
        MISTAKE
    }

    /** All pieces of a text, right or wrong, in their order. */
    public static List<Fragment> of(SourceText source) {
        return new FragmentScan(source).fragments();
    }

    /** Whether it is a name or may be one. */
    public boolean isName() {
        return kind == Kind.NAME || kind == Kind.CONTEXTUAL;
    }

    /** Whether it is made of letters. */
    public boolean isWord() {
        return isName() || kind == Kind.RESERVED;
    }

    /** Whether it is this word or sign. */
    public boolean is(String word) {
        return kind != Kind.CHARACTERS && text.equals(word);
    }

    /** Whether something begins here that has a partner. */
    public boolean opens() {
        return kind == Kind.TEXT_OPEN || kind == Kind.CALL_OPEN || kind == Kind.OPEN;
    }

    /** Whether something ends here that has a partner. */
    public boolean closes() {
        return kind == Kind.TEXT_CLOSE || kind == Kind.CLOSE;
    }
}
