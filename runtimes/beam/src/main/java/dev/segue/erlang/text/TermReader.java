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
    private final BinaryReader binaries;
    private Token token;
    private int passedEnd;
    private int depth;

    TermReader(TermScanner scanner, Places places) {
        this.scanner = scanner;
        this.places = places;
        token = scanner.next();
        binaries = new BinaryReader(this);
    }

    boolean isAtEnd() {
        return token.kind() == TokenKind.END;
    }

    Term termAndDot() {
        Token first = token;
        Term term = term();
        if (token.kind() == TokenKind.END) {
            throw new TermSyntaxException(
                    token.position(), "a full stop is missing behind the term that begins at " + first.position());
        }
        if (token.kind() != TokenKind.DOT) {
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
        return passed;
    }

    boolean skip(String symbol) {
        boolean there = token.isSymbol(symbol);
        if (there) {
            advance();
        }
        return there;
    }

    void expect(String symbol) {
        if (!skip(symbol)) {
            throw unexpected("`" + symbol + "`");
        }
    }

    TermSyntaxException unexpected(String wanted) {
        return new TermSyntaxException(token.position(), wanted + " belongs here, not " + token.shown());
    }

    Term term() {
        if (++depth > DEEPEST) {
            throw new TermSyntaxException(token.position(), "terms nest deeper than " + DEEPEST + " here");
        }
        try {
            return token.isSymbol("-") || token.isSymbol("+") ? signed() : unsigned();
        } finally {
            depth--;
        }
    }

    private Term unsigned() {
        return switch (token.kind()) {
            case ATOM -> Atom.of(atomText());
            case INTEGER, CHARACTER -> Int.of(advance().number());
            case FLOAT -> FloatTerm.of(Double.parseDouble(advance().text()));
            case STRING -> ListTerm.charlist(string());
            case SYMBOL -> bracketed();
            case WORD -> fun();
            case VARIABLE ->
                throw new TermSyntaxException(
                        token.position(),
                        "a term has no variables, but here is `" + token.text() + "`; an atom is quoted");
            case DOT, END -> throw unexpected("a term");
        };
    }

    private Term signed() {
        Token sign = advance();
        boolean negative = sign.text().equals("-");
        return switch (unsigned()) {
            case Int(long value) -> negative ? Int.of(BigInteger.valueOf(value).negate()) : Int.of(value);
            case BigInt(BigInteger value) -> Int.of(negative ? value.negate() : value);
            case FloatTerm(double value) -> FloatTerm.of(negative ? -value : value);
            case Term ignored ->
                throw new TermSyntaxException(sign.position(), "`" + sign.text() + "` stands before a number alone");
        };
    }

    private String atomText() {
        Position position = token.position();
        String name = advance().text();
        if (name.length() > Atom.MAX_LENGTH && name.codePointCount(0, name.length()) > Atom.MAX_LENGTH) {
            throw new TermSyntaxException(position, "an atom has at most " + Atom.MAX_LENGTH + " characters");
        }
        return name;
    }

    /** Strings that follow each other are one. */
    String string() {
        String first = advance().text();
        if (token.kind() != TokenKind.STRING) {
            return first;
        }
        StringBuilder joined = new StringBuilder(first);
        while (token.kind() == TokenKind.STRING) {
            joined.append(advance().text());
        }
        return joined.toString();
    }

    private Term bracketed() {
        Position start = token.position();
        int from = scanner.wordStart();
        if (skip("{")) {
            return placed(new Tuple(elements("}")), start, from);
        }
        if (skip("[")) {
            return list(start, from);
        }
        if (skip("(")) {
            Term inner = term();
            expect(")");
            return inner;
        }
        if (skip("#")) {
            expect("{");
            return map();
        }
        if (skip("<<")) {
            return binaries.read();
        }
        throw unexpected("a term");
    }

    private List<Term> elements(String close) {
        List<Term> elements = new ArrayList<>();
        if (skip(close)) {
            return elements;
        }
        do {
            elements.add(term());
        } while (skip(","));
        expect(close);
        return elements;
    }

    private Term list(Position start, int from) {
        List<Term> elements = new ArrayList<>();
        if (skip("]")) {
            return ListTerm.NIL;
        }
        do {
            elements.add(element());
        } while (skip(","));
        Term whole = skip("|") ? ImproperList.of(elements, term()) : new ListTerm(elements);
        expect("]");
        return placed(whole, start, from);
    }

    /** Each atom is a term of its own, so that it can be told from its equals. */
    private Term element() {
        Position start = token.position();
        int from = scanner.wordStart();
        Term element = term();
        return element instanceof Atom ? placed(element, start, from) : element;
    }

    private Term placed(Term term, Position start, int from) {
        places.put(term, new Extent(start, from, passedEnd));
        return term;
    }

    private Term map() {
        Map<Term, Term> entries = new LinkedHashMap<>();
        if (skip("}")) {
            return MapTerm.of(entries);
        }
        do {
            Term key = term();
            expect("=>");
            entries.put(key, term());
        } while (skip(","));
        expect("}");
        return MapTerm.of(entries);
    }

    private Term fun() {
        if (!token.text().equals("fun")) {
            throw new TermSyntaxException(
                    token.position(), "`" + token.text() + "` is a reserved word; an atom of that name is quoted");
        }
        advance();
        Atom module = atom();
        expect(":");
        Atom function = atom();
        expect("/");
        Position position = token.position();
        if (token.kind() != TokenKind.INTEGER || token.number().bitLength() > 8) {
            throw new TermSyntaxException(position, "a function takes 0 to 255 arguments");
        }
        return new ExternalFun(module, function, advance().number().intValue());
    }

    private Atom atom() {
        if (token.kind() != TokenKind.ATOM) {
            throw unexpected("an atom");
        }
        return Atom.of(atomText());
    }
}
