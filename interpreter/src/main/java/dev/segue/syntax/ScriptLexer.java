package dev.segue.syntax;

import dev.segue.grammar.SegueLexer;
import dev.segue.source.SourceText;
import org.antlr.v4.runtime.Token;

/** The generated lexer, made calm about a closing brace too many and able to leave texts that never end. */
final class ScriptLexer extends SegueLexer {
    ScriptLexer(SourceText source) {
        super(new Utf16Stream(source));
        removeErrorListeners();
    }

    /** Between tokens, white space is passed by here: half of all that the lexer would match is a single space. */
    @Override
    public Token nextToken() {
        while (_mode == DEFAULT_MODE && isWhiteSpace(_input.LA(1))) {
            getInterpreter().consume(_input);
        }
        return super.nextToken();
    }

    private static boolean isWhiteSpace(int unit) {
        return unit == ' ' || unit == '\n' || unit == '\r' || unit == '\t';
    }

    /** How many modes are open; it grows with every brace and text and shrinks with their ends. */
    int openModes() {
        return _modeStack.size();
    }

    /** Leaves modes until no more than this many are open. */
    void leaveModesTo(int count) {
        while (openModes() > count) {
            popMode();
        }
    }

    /** Reads anew from within a token of one line, behind so many of its characters. */
    void goBack(Token token, int length) {
        _input.seek(token.getStartIndex() + length);
        getInterpreter().setLine(token.getLine());
        getInterpreter().setCharPositionInLine(token.getCharPositionInLine() + length);
        _hitEOF = false;
    }

    @Override
    public int popMode() {
        return _modeStack.isEmpty() ? DEFAULT_MODE : super.popMode();
    }
}
