package dev.segue.syntax;

import dev.segue.grammar.SegueLexer;
import dev.segue.source.SourceText;

/** The generated lexer, made calm about a closing brace too many and able to leave texts that never end. */
final class ScriptLexer extends SegueLexer {
    ScriptLexer(SourceText source) {
        super(new Utf16Stream(source));
        removeErrorListeners();
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

    @Override
    public int popMode() {
        return _modeStack.isEmpty() ? DEFAULT_MODE : super.popMode();
    }
}
