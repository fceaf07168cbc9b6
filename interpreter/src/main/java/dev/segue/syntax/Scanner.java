package dev.segue.syntax;

import dev.segue.grammar.SegueLexer;
import dev.segue.source.Diagnostics;
import dev.segue.source.SourceText;
import dev.segue.source.SyntaxCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Turns a text into tokens, tells what touches what, and reports mistakes of letters. Gives all tokens one after
 * another, comments included, the end of the text last; none of them is a mistake of letters.
 */
final class Scanner implements Iterator<Token> {
    private final SourceText source;
    private final LetterReports reports;
    private final ScriptLexer lexer;
    private final Queue<Token> ready = new ArrayDeque<>();
    private final Comments comments = new Comments();
    private final Deque<OpenText> texts = new ArrayDeque<>();
    private final Nesting nesting = new Nesting();
    private final LetterErrors errors = new LetterErrors();
    /** The last two tokens that are no comments. */
    private @Nullable Token previous;

    private @Nullable Token beforePrevious;
    private int count;
    private boolean tooDeep;
    private boolean atEnd;
    private final boolean doubting;
    private int doubts;

    /** A text whose end was not yet seen, and how many modes were open around it. */
    private record OpenText(Token opening, int modesAround) {}

    Scanner(SourceText source, Diagnostics diagnostics) {
        this(source, diagnostics, false);
    }

    private Scanner(SourceText source, Diagnostics diagnostics, boolean doubting) {
        this.source = source;
        this.doubting = doubting;
        this.reports = new LetterReports(source, diagnostics);
        this.lexer = new ScriptLexer(source);
    }

    /** One that reads what other languages write with {@code #} as they do, and reports it. */
    static Scanner doubting(SourceText source, Diagnostics diagnostics) {
        return new Scanner(source, diagnostics, true);
    }

    /** How many comments were met that other languages would not take for one. */
    int doubts() {
        return doubts;
    }

    /** All that are left, at once. */
    Scan scan() {
        List<Token> tokens = new ArrayList<>();
        forEachRemaining(tokens::add);
        return new Scan(source, tokens, comments, reports.lines(), parseable());
    }

    /** Whether brackets were nested too deeply to go on; the tokens end where they are. */
    boolean parseable() {
        return !tooDeep;
    }

    /** The comments among the tokens that were given. */
    Comments comments() {
        return comments;
    }

    @Override
    public boolean hasNext() {
        return !atEnd || !ready.isEmpty();
    }

    @Override
    public Token next() {
        while (ready.isEmpty()) {
            if (atEnd) {
                throw new NoSuchElementException("the text is at its end");
            }
            read();
        }
        return ready.remove();
    }

    private void read() {
        Token token = lexer.nextToken();
        if (tooDeep || token.getType() == Token.EOF) {
            int end = source.text().length();
            closeTextsAtEnd(end);
            add(TokenParts.synthetic(source, Token.EOF, end));
            atEnd = true;
        } else {
            accept((CommonToken) token);
        }
    }

    private void accept(CommonToken token) {
        switch (token.getType()) {
            case SegueLexer.COMMENT -> comment(token);
            case SegueLexer.BAD_CHARACTER -> badCharacter(token);
            case SegueLexer.BAD_NUMBER -> badNumber(token);
            case SegueLexer.BAD_ESCAPE -> badEscape(token);
            case SegueLexer.BAD_LINE_BREAK -> closeTextsOfLine(token);
            case SegueLexer.NAME_NOT_EQUAL, SegueLexer.ATOM_NOT_EQUAL -> splitNotEqual(token);
            case SegueLexer.ATOM -> splitColonOfName(token);
            case SegueLexer.LPAREN -> addBracket(token, SegueLexer.CALL_OPEN);
            case SegueLexer.LBRACK -> addBracket(token, SegueLexer.INDEX_OPEN);
            case SegueLexer.ATOM_OPEN, SegueLexer.TEXT_OPEN, SegueLexer.LINES_OPEN -> openText(token);
            case SegueLexer.TEXT_CLOSE -> closeText(token);
            default -> add(token);
        }
    }

    private void add(CommonToken token) {
        token.setTokenIndex(count++);
        ready.add(token);
        if (token.getChannel() == Token.DEFAULT_CHANNEL) {
            beforePrevious = previous;
            previous = token;
            noteDepth(token);
        } else {
            comments.add(token);
        }
    }

    private void noteDepth(Token token) {
        if (!nesting.accept(token) && !tooDeep) {
            tooDeep = true;
            reports.tooDeep(token);
        }
    }

    /** A bracket that touches what it applies to is a token of its own. */
    private void addBracket(CommonToken token, int touching) {
        if (touchesPrevious(token) && previousCanBeApplied()) {
            token.setType(touching);
        }
        add(token);
    }

    private boolean touchesPrevious(Token token) {
        return previous != null && previous.getStopIndex() + 1 == token.getStartIndex();
    }

    private boolean previousCanBeApplied() {
        if (previous == null) {
            return false;
        }
        return switch (previous.getType()) {
            case SegueLexer.RPAREN, SegueLexer.RBRACK, SegueLexer.RBRACE, SegueLexer.TEXT_CLOSE -> true;
            default -> Words.isName(previous.getType()) || isMember(previous.getType());
        };
    }

    private boolean isMember(int type) {
        return Words.isReserved(type) && beforePrevious != null && beforePrevious.getType() == SegueLexer.DOT;
    }

    private void splitNotEqual(CommonToken token) {
        int cut = token.getStopIndex() - 1;
        CommonToken operator = TokenParts.part(token, cut, token.getStopIndex() + 1, SegueLexer.NOT_EQUAL);
        boolean atom = token.getType() == SegueLexer.ATOM_NOT_EQUAL;
        CommonToken word = TokenParts.part(token, token.getStartIndex(), cut, atom ? SegueLexer.ATOM : SegueLexer.NAME);
        if (atom) {
            splitColonOfName(word);
        } else {
            word.setType(Words.typeOf(word.getText()));
            add(word);
        }
        add(operator);
    }

    private void splitColonOfName(CommonToken token) {
        if (!colonBelongsToPrevious(token)) {
            add(token);
            return;
        }
        int start = token.getStartIndex();
        CommonToken word = TokenParts.part(token, start + 1, token.getStopIndex() + 1, SegueLexer.NAME);
        word.setType(Words.typeOf(word.getText()));
        add(TokenParts.part(token, start, start + 1, SegueLexer.COLON));
        add(word);
    }

    /** A reserved word takes the colon only where it can be a label or key; {@code case:ok} is about an atom. */
    private boolean colonBelongsToPrevious(Token token) {
        if (previous == null || !touchesPrevious(token)) {
            return false;
        }
        boolean label = beforePrevious != null
                && switch (beforePrevious.getType()) {
                    case SegueLexer.CALL_OPEN, SegueLexer.MAP_OPEN, SegueLexer.COMMA -> true;
                    default -> false;
                };
        return Words.isName(previous.getType()) || (label && Words.isReserved(previous.getType()));
    }

    private void openText(CommonToken token) {
        CommonToken opening = token;
        if (token.getType() == SegueLexer.ATOM_OPEN && colonBelongsToPrevious(token)) {
            int start = token.getStartIndex();
            add(TokenParts.part(token, start, start + 1, SegueLexer.COLON));
            opening = TokenParts.part(token, start + 1, start + 2, SegueLexer.TEXT_OPEN);
        }
        texts.push(new OpenText(opening, lexer.openModes() - 1));
        add(opening);
    }

    private void closeText(CommonToken token) {
        texts.pop();
        add(token);
    }

    /** A line break ends every text that was opened on the same line, however deep they are nested. */
    private void closeTextsOfLine(Token lineBreak) {
        OpenText innermost = texts.pop();
        OpenText outermost = innermost;
        boolean nested = false;
        int end = lineBreak.getStartIndex();
        add(TokenParts.synthetic(source, SegueLexer.TEXT_CLOSE, end));
        while (!texts.isEmpty()
                && texts.peek().opening().getLine() == innermost.opening().getLine()) {
            outermost = texts.pop();
            nested = true;
            add(TokenParts.synthetic(source, SegueLexer.RBRACE, end));
            add(TokenParts.synthetic(source, SegueLexer.TEXT_CLOSE, end));
        }
        lexer.leaveModesTo(outermost.modesAround());
        if (nested) {
            reports.unclosedInterpolation(outermost.opening(), end);
        } else {
            reports.unclosed(outermost.opening(), end);
        }
    }

    private void closeTextsAtEnd(int end) {
        boolean inInterpolation =
                !texts.isEmpty() && lexer.openModes() > texts.peek().modesAround() + 1;
        while (!texts.isEmpty()) {
            OpenText text = texts.pop();
            if (inInterpolation) {
                add(TokenParts.synthetic(source, SegueLexer.RBRACE, end));
            }
            add(TokenParts.synthetic(source, SegueLexer.TEXT_CLOSE, end));
            if (texts.isEmpty() && inInterpolation) {
                reports.unclosedInterpolation(text.opening(), end);
            } else if (texts.isEmpty()) {
                reports.unclosed(text.opening(), end);
            }
            inInterpolation = true;
        }
    }

    private void comment(CommonToken token) {
        ForeignComments.Doubt doubt = ForeignComments.of(token, previous);
        if (doubt == null) {
            add(token);
            return;
        }
        doubts++;
        boolean map = doubt.mistake().code() == SyntaxCode.UNEXPECTED;
        int start = map || previous == null ? token.getStartIndex() : previous.getStartIndex();
        int end = token.getStartIndex() + doubt.length();
        if (doubting) {
            reports.mistake(TokenParts.part(token, start, end, SegueLexer.BAD_CHARACTER), doubt.mistake());
            lexer.goBack(token, doubt.length());
            if (map) {
                openMap(TokenParts.part(token, start, end, SegueLexer.MAP_OPEN));
            }
            return;
        }
        if (!map) {
            reports.otherNumber(source.span(start, end), token.getStartIndex(), doubt.mistake());
        }
        add(token);
    }

    private void openMap(CommonToken opening) {
        lexer.pushMode(SegueLexer.DEFAULT_MODE);
        opening.setChannel(Token.DEFAULT_CHANNEL);
        add(opening);
    }

    /** What is plainly a text is taken for one, so that nothing else seems to be missing there. */
    private void badCharacter(CommonToken token) {
        reports.mistake(token, errors.badCharacter(token.getText()));
        if (LetterErrors.isForeignText(token.getText())) {
            int start = token.getStartIndex();
            int end = token.getStopIndex() + 1;
            add(TokenParts.part(token, start, start + 1, SegueLexer.TEXT_OPEN));
            if (start + 1 < end - 1) {
                add(TokenParts.part(token, start + 1, end - 1, SegueLexer.CHARACTERS));
            }
            add(TokenParts.part(token, end - 1, end, SegueLexer.TEXT_CLOSE));
        }
    }

    private void badNumber(CommonToken token) {
        reports.mistake(token, errors.badNumber(token.getText()));
        token.setType(SegueLexer.INTEGER);
        token.setText("0");
        add(token);
    }

    private void badEscape(CommonToken token) {
        reports.mistake(token, errors.badEscape(token.getText()));
        token.setType(SegueLexer.CHARACTERS);
        add(token);
    }
}
