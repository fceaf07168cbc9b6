package dev.segue.repl.assist;

import dev.segue.source.SourceText;
import dev.segue.syntax.Beginning;
import dev.segue.syntax.Fragment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether what was typed can be carried out, as the lexer and the parser see it. */
public sealed interface Completeness {

    /** It can be carried out. */
    record Complete() implements Completeness {}

    /**
     * Another line is needed.
     *
     * @param why what is not at its end
     * @param opening the bracket or quotes still open, as written; empty where it is something else
     */
    record More(Why why, String opening) implements Completeness {}

    /** No other line could make it right, so it is for the parser to say what is wrong. */
    record Wrong() implements Completeness {}

    /** What is not at its end. */
    enum Why {
        /** A round or square bracket, a map, an interpolation. */
        BRACKET,
        /** A text of many lines. */
        TEXT,
        /** The braces of a body. */
        BLOCK,
        /** Something that must go on: an operator without its right side, a name without its value. */
        REST
    }

    /** Tells it of a text; a command to the session is complete unless it takes code that is not. */
    static Completeness of(String text, List<MetaCommand> commands) {
        Optional<MetaLine> command = MetaLine.of(text, commands);
        if (command.isPresent()) {
            boolean code = command.get().command().takes() == MetaCommand.Takes.CODE;
            return code ? of(text.substring(command.get().rest()), List.of()) : new Complete();
        }
        return switch (Beginning.of(SourceText.of("input", text))) {
            case Beginning.Whole whole -> new Complete();
            case Beginning.Wrong wrong -> new Wrong();
            case Beginning.Begun begun -> more(begun.open());
        };
    }

    private static Completeness more(@Nullable Fragment open) {
        if (open == null) {
            return new More(Why.REST, "");
        }
        Why why = open.kind() == Fragment.Kind.TEXT_OPEN ? Why.TEXT : open.is("{") ? Why.BLOCK : Why.BRACKET;
        return new More(why, open.text());
    }
}
