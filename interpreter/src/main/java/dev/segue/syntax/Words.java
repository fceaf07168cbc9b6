package dev.segue.syntax;

import dev.segue.grammar.SegueLexer;
import java.util.HashMap;
import java.util.Map;

/** The words that mean something to the grammar, and the names of its tokens as people know them. */
final class Words {
    private static final Map<String, Integer> TYPES = new HashMap<>();

    static {
        for (int type = SegueLexer.UPGRADE; type <= SegueLexer.POINT_OF_NO_RETURN; type++) {
            TYPES.put(literal(type), type);
        }
    }

    private Words() {}

    /** The token type of a word: its own, or that of a name. */
    static int typeOf(String word) {
        return TYPES.getOrDefault(word, SegueLexer.NAME);
    }

    /** Whether a word can never be a name. */
    static boolean isReserved(int type) {
        return type >= SegueLexer.UPGRADE && type <= SegueLexer.INFINITY;
    }

    /** Whether a token is a name, contextual words included. */
    static boolean isName(int type) {
        return type == SegueLexer.NAME || (type >= SegueLexer.FROM && type <= SegueLexer.POINT_OF_NO_RETURN);
    }

    /** Whether a value or pattern must still follow such a token. */
    static boolean awaitsValue(int type) {
        return switch (type) {
            case SegueLexer.ASSIGN,
                    SegueLexer.ADD_ASSIGN,
                    SegueLexer.SUBTRACT_ASSIGN,
                    SegueLexer.COMMA,
                    SegueLexer.COLON,
                    SegueLexer.BAR,
                    SegueLexer.ARROW,
                    SegueLexer.FAT_ARROW,
                    SegueLexer.EQUAL,
                    SegueLexer.NOT_EQUAL,
                    SegueLexer.JOIN,
                    SegueLexer.PLUS,
                    SegueLexer.MINUS,
                    SegueLexer.IN,
                    SegueLexer.CASE,
                    SegueLexer.MATCH,
                    SegueLexer.LET,
                    SegueLexer.RETURN -> true;
            default -> Nesting.opens(type) && type != SegueLexer.LBRACE;
        };
    }

    /** How a token is written, in backquotes, or what it is called. */
    static String describe(int type) {
        String literal = SegueLexer.VOCABULARY.getLiteralName(type);
        if (literal != null) {
            return "`" + literal.substring(1, literal.length() - 1) + "`";
        }
        return switch (type) {
            case SegueLexer.CALL_OPEN -> "`(`";
            case SegueLexer.INDEX_OPEN -> "`[`";
            case SegueLexer.TEXT_OPEN, SegueLexer.LINES_OPEN, SegueLexer.TEXT_CLOSE -> "a text in quotes";
            case SegueLexer.NAME -> "a name";
            case SegueLexer.EOF -> "the end of the file";
            default -> "a value";
        };
    }

    /** How the word of a token type is written. */
    static String literal(int type) {
        String quoted = SegueLexer.VOCABULARY.getLiteralName(type);
        return quoted.substring(1, quoted.length() - 1);
    }
}
