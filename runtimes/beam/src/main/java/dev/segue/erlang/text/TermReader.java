package dev.segue.erlang.text;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.BigInt;
import dev.segue.erlang.term.ExternalFun;
import dev.segue.erlang.term.FloatTerm;
import dev.segue.erlang.term.ImproperList;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.MapTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads terms from words, as {@code erl_parse:parse_term/1} does. */
final class TermReader {
    /** Far deeper than any file that people write; a text cannot make the reader meet the end of its stack. */
    private static final int DEEPEST = 250;

    private final TermScanner scanner;
    private final Places places;
    private final Lines lines;
    private final BinaryReader binaries;
    private Token token;
    private TokenKind kind;
    private int start;
    private int passedEnd;
    private int depth;
    private String lastText = "";
    private ListTerm lastList = ListTerm.NIL;

    TermReader(String text, Lines lines, Places places) {
        this.scanner = new TermScanner(text, lines);
        this.lines = lines;
        this.places = places;
        token = scanner.next();
        kind = token.kind();
        start = scanner.wordStart();
        binaries = new BinaryReader(this);
    }

    boolean isAtEnd() {
        return kind == TokenKind.END;
    }

    Term termAndDot() {
        int first = start;
        Term term = term();
        if (kind == TokenKind.END) {
            throw mistake(start, "a full stop is missing behind the term that begins at " + lines.position(first));
        }
        if (kind != TokenKind.DOT) {
            throw unexpected("a full stop");
        }
        advance();
        return term;
    }

    Token peek() {
        return token;
    }

    Token advance() {
        Token passed = token;
        passedEnd = scanner.wordEnd();
        token = scanner.next();
        kind = token.kind();
        start = scanner.wordStart();
        return passed;
    }

    /** The offset of the word that comes next. */
    int start() {
        return start;
    }

    boolean skip(TokenKind symbol) {
        if (kind != symbol) {
            return false;
        }
        advance();
        return true;
    }

    void expect(TokenKind symbol) {
        if (!skip(symbol)) {
            throw unexpected(symbol.description());
        }
    }

    TermSyntaxException unexpected(String wanted) {
        return mistake(start, wanted + " belongs here, not " + token.shown());
    }

    /** What is wrong at the word of an offset. */
    TermSyntaxException mistake(int offset, String message) {
        return scanner.mistake(offset, message);
    }

    Term term() {
        if (++depth > DEEPEST) {
            throw mistake(start, "terms nest deeper than " + DEEPEST + " here");
        }
        try {
            return kind == TokenKind.MINUS || kind == TokenKind.PLUS ? signed() : unsigned();
        } finally {
            depth--;
        }
    }

    private Term unsigned() {
        return switch (kind) {
            case ATOM -> Atom.of(atomText());
            case INTEGER, CHARACTER -> Int.of(advance().number());
            case FLOAT -> FloatTerm.of(Double.parseDouble(advance().text()));
            case STRING -> charlist(string());
            case OPEN_BRACE -> tuple();
            case OPEN_BRACKET -> list();
            case OPEN_PARENTHESIS -> inParentheses();
            case HASH -> map();
            case OPEN_BINARY -> binary();
            case WORD -> fun();
            case VARIABLE ->
                throw mistake(start, "a term has no variables, but here is `" + token.text() + "`; an atom is quoted");
            default -> throw unexpected("a term");
        };
    }

    private Term signed() {
        int place = start;
        TokenKind sign = advance().kind();
        boolean negative = sign == TokenKind.MINUS;
        return switch (unsigned()) {
            case Int(long value) -> negative ? Int.of(BigInteger.valueOf(value).negate()) : Int.of(value);
            case BigInt(BigInteger value) -> Int.of(negative ? value.negate() : value);
            case FloatTerm(double value) -> FloatTerm.of(negative ? -value : value);
            case Term ignored -> throw mistake(place, sign.description() + " stands before a number alone");
        };
    }

    private String atomText() {
        int place = start;
        String name = advance().text();
        if (name.length() > Atom.MAX_LENGTH && name.codePointCount(0, name.length()) > Atom.MAX_LENGTH) {
            throw mistake(place, "an atom has at most " + Atom.MAX_LENGTH + " characters");
        }
        return name;
    }

    /** A relup says the same versions again and again. */
    private Term charlist(String text) {
        if (!text.equals(lastText)) {
            lastText = text;
            lastList = ListTerm.charlist(text);
        }
        return lastList;
    }

    /** Strings that follow each other are one. */
    String string() {
        String first = advance().text();
        if (kind != TokenKind.STRING) {
            return first;
        }
        StringBuilder joined = new StringBuilder(first);
        while (kind == TokenKind.STRING) {
            joined.append(advance().text());
        }
        return joined.toString();
    }

    private Term tuple() {
        int from = start;
        advance();
        return placed(new Tuple(elements()), from);
    }

    private Term inParentheses() {
        advance();
        Term inner = term();
        expect(TokenKind.CLOSE_PARENTHESIS);
        return inner;
    }

    private Term binary() {
        advance();
        return binaries.read();
    }

    private List<Term> elements() {
        List<Term> elements = new ArrayList<>();
        if (skip(TokenKind.CLOSE_BRACE)) {
            return elements;
        }
        do {
            elements.add(term());
        } while (skip(TokenKind.COMMA));
        expect(TokenKind.CLOSE_BRACE);
        return elements;
    }

    private Term list() {
        int from = start;
        advance();
        List<Term> elements = new ArrayList<>();
        if (skip(TokenKind.CLOSE_BRACKET)) {
            return ListTerm.NIL;
        }
        do {
            elements.add(element());
        } while (skip(TokenKind.COMMA));
        Term whole = skip(TokenKind.BAR) ? ImproperList.of(elements, term()) : new ListTerm(elements);
        expect(TokenKind.CLOSE_BRACKET);
        return placed(whole, from);
    }

    /** Each atom is a term of its own, so that it can be told from its equals. */
    private Term element() {
        int from = start;
        Term element = term();
        return element instanceof Atom ? placed(element, from) : element;
    }

    private Term placed(Term term, int from) {
        places.put(term, from, passedEnd);
        return term;
    }

    private Term map() {
        advance();
        expect(TokenKind.OPEN_BRACE);
        Map<Term, Term> entries = new LinkedHashMap<>();
        if (skip(TokenKind.CLOSE_BRACE)) {
            return MapTerm.of(entries);
        }
        do {
            Term key = term();
            expect(TokenKind.ARROW);
            entries.put(key, term());
        } while (skip(TokenKind.COMMA));
        expect(TokenKind.CLOSE_BRACE);
        return MapTerm.of(entries);
    }

    private Term fun() {
        if (!token.text().equals("fun")) {
            throw mistake(start, "`" + token.text() + "` is a reserved word; an atom of that name is quoted");
        }
        advance();
        Atom module = atom();
        expect(TokenKind.COLON);
        Atom function = atom();
        expect(TokenKind.SLASH);
        if (kind != TokenKind.INTEGER || token.number().bitLength() > 8) {
            throw mistake(start, "a function takes 0 to 255 arguments");
        }
        return new ExternalFun(module, function, advance().number().intValue());
    }

    private Atom atom() {
        if (kind != TokenKind.ATOM) {
            throw unexpected("an atom");
        }
        return Atom.of(atomText());
    }
}
