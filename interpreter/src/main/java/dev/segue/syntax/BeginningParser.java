package dev.segue.syntax;

import dev.segue.grammar.SegueParser;
import dev.segue.source.Diagnostic;
import dev.segue.source.DiagnosticCode;
import dev.segue.source.Diagnostics;
import dev.segue.source.SourceText;
import dev.segue.source.SyntaxCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.jspecify.annotations.Nullable;

/** Parses a text in both of the ways it may be meant and looks where the first mistake is. */
final class BeginningParser {
    private final SourceText source;
    private final Diagnostics diagnostics = new Diagnostics();
    private final List<Token> tokens = new ArrayList<>();
    private boolean cutInTheMiddle;

    BeginningParser(SourceText source) {
        this.source = source;
    }

    Beginning beginning() {
        Scan scan = new Scanner(source, diagnostics).scan();
        scan.tokens().forEach(this::accept);
        Fragment open = open();
        if (!scan.parseable() || cutInTheMiddle || hasWrongLetters() || endsInTextOfOneLine(open)) {
            return new Beginning.Wrong();
        }
        if (open != null && open.kind() == Fragment.Kind.TEXT_OPEN) {
            return new Beginning.Begun(open);
        }
        return parsed(open);
    }

    /** Keeps what is written; the scanner has closed texts where they can go no further. */
    private void accept(Token token) {
        boolean written = token.getStopIndex() >= token.getStartIndex();
        if (written) {
            tokens.add(token);
        } else {
            cutInTheMiddle |= token.getStartIndex() < source.text().length();
        }
    }

    private boolean hasWrongLetters() {
        return diagnostics.inSourceOrder().stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::code)
                .anyMatch(code -> !isUnclosed(code));
    }

    private static boolean isUnclosed(DiagnosticCode code) {
        return code == SyntaxCode.UNCLOSED_TEXT || code == SyntaxCode.UNCLOSED_INTERPOLATION;
    }

    private static boolean endsInTextOfOneLine(@Nullable Fragment open) {
        return open != null
                && open.kind() == Fragment.Kind.TEXT_OPEN
                && !open.text().equals("\"\"\"");
    }

    private @Nullable Fragment open() {
        Deque<Fragment> open = new ArrayDeque<>();
        for (Fragment fragment : Fragment.of(source)) {
            if (fragment.opens()) {
                open.push(fragment);
            } else if (fragment.closes() && !open.isEmpty()) {
                open.pop();
            }
        }
        return open.peek();
    }

    private Beginning parsed(@Nullable Fragment open) {
        List<Reached> all = List.of(reached(SegueParser::file), reached(SegueParser::expressionFile));
        if (all.contains(Reached.BEYOND)) {
            return new Beginning.Whole();
        }
        return all.contains(Reached.END) ? new Beginning.Begun(open) : new Beginning.Wrong();
    }

    /** How far a parser came before it missed something. */
    private enum Reached {
        BEYOND,
        END,
        MIDDLE
    }

    private Reached reached(Consumer<SegueParser> entry) {
        List<Token> all = new ArrayList<>(tokens);
        all.add(TokenParts.synthetic(source, Token.EOF, source.text().length()));
        SegueParser parser = new SegueParser(new ScriptTokens(source, all.iterator()));
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        parser.getInterpreter().setPredictionMode(PredictionMode.LL);
        try {
            entry.accept(parser);
            return Reached.BEYOND;
        } catch (ParseCancellationException failure) {
            return failure.getCause() instanceof RecognitionException mistake
                            && mistake.getOffendingToken().getType() == Token.EOF
                    ? Reached.END
                    : Reached.MIDDLE;
        }
    }
}
