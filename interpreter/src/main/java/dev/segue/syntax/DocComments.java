package dev.segue.syntax;

import dev.segue.source.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Finds the {@code ##} lines above a declaration. Three marks or more make an ordinary comment. */
record DocComments(Places places, Comments comments) {
    @Nullable
    DocComment above(ParserRuleContext declaration) {
        Deque<Token> lines = new ArrayDeque<>();
        int index = declaration.getStart().getTokenIndex() - 1;
        for (Token comment = comments.at(index); comment != null; comment = comments.at(--index)) {
            boolean belongs = isDocumentation(comment) && (lines.isEmpty() || isRightAbove(comment, lines.getFirst()));
            if (belongs) {
                lines.addFirst(comment);
            } else if (!lines.isEmpty()) {
                break;
            }
        }
        return lines.isEmpty() ? null : comment(lines);
    }

    private DocComment comment(Deque<Token> lines) {
        String text = lines.stream()
                .map(line -> line.getText().replaceFirst("^## ?", "").stripTrailing())
                .collect(Collectors.joining("\n"));
        return new DocComment(text, places.between(lines.getFirst(), lines.getLast()));
    }

    private boolean isDocumentation(Token token) {
        String text = token.getText();
        return text.startsWith("##") && !text.startsWith("###") && isFirstOfLine(token);
    }

    private static boolean isRightAbove(Token upper, Token lower) {
        return upper.getLine() + 1 == lower.getLine();
    }

    private boolean isFirstOfLine(Token token) {
        SourceText source = places.source();
        int lineStart = source.lineStart(source.line(token.getStartIndex()));
        return source.text().substring(lineStart, token.getStartIndex()).isBlank();
    }
}
