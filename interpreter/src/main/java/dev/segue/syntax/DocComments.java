package dev.segue.syntax;

import dev.segue.source.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Finds the {@code ##} lines above a declaration. Three marks or more make an ordinary comment. */
record DocComments(Scan scan) {
    @Nullable
    DocComment above(ParserRuleContext declaration) {
        List<Token> tokens = scan.tokens();
        Deque<Token> lines = new ArrayDeque<>();
        for (int index = declaration.getStart().getTokenIndex() - 1; index >= 0; index--) {
            Token token = tokens.get(index);
            boolean belongs = isDocumentation(token) && (lines.isEmpty() || isRightAbove(token, lines.getFirst()));
            if (!belongs && (!isComment(token) || !lines.isEmpty())) {
                break;
            }
            if (belongs) {
                lines.addFirst(token);
            }
        }
        return lines.isEmpty() ? null : comment(lines);
    }

    private DocComment comment(Deque<Token> lines) {
        String text = lines.stream()
                .map(line -> line.getText().replaceFirst("^## ?", "").stripTrailing())
                .collect(Collectors.joining("\n"));
        return new DocComment(text, new Places(scan.source()).between(lines.getFirst(), lines.getLast()));
    }

    private boolean isDocumentation(Token token) {
        String text = token.getText();
        return isComment(token) && text.startsWith("##") && !text.startsWith("###") && isFirstOfLine(token);
    }

    private static boolean isComment(Token token) {
        return token.getChannel() != Token.DEFAULT_CHANNEL;
    }

    private static boolean isRightAbove(Token upper, Token lower) {
        return upper.getLine() + 1 == lower.getLine();
    }

    private boolean isFirstOfLine(Token token) {
        SourceText source = scan.source();
        int lineStart = source.lineStart(source.line(token.getStartIndex()));
        return source.text().substring(lineStart, token.getStartIndex()).isBlank();
    }
}
