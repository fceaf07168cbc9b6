package dev.segue.syntax;

import dev.segue.grammar.SegueLexer;
import dev.segue.source.Diagnostic;
import dev.segue.source.Diagnostics;
import dev.segue.source.SourceText;
import dev.segue.source.SyntaxCode;
import dev.segue.syntax.Fragment.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/** Makes fragments of tokens: the scanner leaves out what is wrong, and closes what is open. */
final class FragmentScan {
    private final SourceText source;
    private final Diagnostics diagnostics = new Diagnostics();
    private final Set<Integer> wrongStarts = new HashSet<>();
    private final List<Fragment> fragments = new ArrayList<>();
    private int end;

    FragmentScan(SourceText source) {
        this.source = source;
    }

    List<Fragment> fragments() {
        List<Token> tokens = new Scanner(source, diagnostics).scan().tokens();
        diagnostics.inSourceOrder().stream()
                .filter(found -> found.code() == SyntaxCode.BAD_NUMBER || found.code() == SyntaxCode.BAD_ESCAPE)
                .map(Diagnostic::span)
                .forEach(span -> wrongStarts.add(span.start()));
        // What the scanner takes for a text in foreign quotes is a mistake all the same.
        BitSet foreign = new BitSet();
        diagnostics.inSourceOrder().stream()
                .filter(found -> found.code() == SyntaxCode.BAD_CHARACTER)
                .forEach(found -> foreign.set(found.span().start(), found.span().end()));
        tokens.stream()
                .filter(token -> token.getType() == Token.EOF || !foreign.get(token.getStartIndex()))
                .forEach(this::accept);
        return fragments;
    }

    private void accept(Token token) {
        addMistakes(token.getStartIndex());
        if (token.getStopIndex() >= token.getStartIndex() && token.getType() != Token.EOF) {
            Kind kind = wrongStarts.contains(token.getStartIndex()) ? Kind.MISTAKE : kind(token.getType());
            add(kind, token.getStartIndex(), token.getStopIndex() + 1);
        }
    }

    private void add(Kind kind, int from, int to) {
        fragments.add(new Fragment(kind, source.text().substring(from, to), from, to));
        end = to;
    }

    /** What the scanner passed by on its way up to an offset. */
    private void addMistakes(int upTo) {
        int from = end;
        while (from < upTo) {
            int to = from;
            boolean blank = isBlank(from);
            while (to < upTo && isBlank(to) == blank) {
                to++;
            }
            if (!blank) {
                add(Kind.MISTAKE, from, to);
            }
            from = to;
        }
    }

    private boolean isBlank(int offset) {
        return " \t\r\n".indexOf(source.text().charAt(offset)) >= 0;
    }

    private static Kind kind(int type) {
        return switch (type) {
            case SegueLexer.ATOM -> Kind.ATOM;
            case SegueLexer.INTEGER, SegueLexer.FLOAT, SegueLexer.DURATION, SegueLexer.SIZE, SegueLexer.PERCENTAGE ->
                Kind.NUMBER;
            case SegueLexer.TEXT_OPEN, SegueLexer.LINES_OPEN, SegueLexer.ATOM_OPEN -> Kind.TEXT_OPEN;
            case SegueLexer.CHARACTERS -> Kind.CHARACTERS;
            case SegueLexer.ESCAPE -> Kind.ESCAPE;
            case SegueLexer.TEXT_CLOSE -> Kind.TEXT_CLOSE;
            case SegueLexer.COMMENT -> Kind.COMMENT;
            case SegueLexer.CALL_OPEN -> Kind.CALL_OPEN;
            case SegueLexer.NAME -> Kind.NAME;
            default -> wordOrSign(type);
        };
    }

    private static Kind wordOrSign(int type) {
        if (Words.isReserved(type)) {
            return Kind.RESERVED;
        }
        if (Words.isName(type)) {
            return Kind.CONTEXTUAL;
        }
        if (Nesting.opens(type)) {
            return Kind.OPEN;
        }
        return Nesting.closes(type) ? Kind.CLOSE : Kind.SIGN;
    }
}
