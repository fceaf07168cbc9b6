package dev.segue.resolve.lint;

import dev.segue.source.Diagnostic;
import dev.segue.source.Diagnostics;
import dev.segue.source.LintCode;
import dev.segue.source.Span;
import dev.segue.syntax.Expr;
import dev.segue.syntax.Literal;
import dev.segue.syntax.Node;
import dev.segue.syntax.TextPart;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that hold {@code #{name}}, as Elixir and Ruby put values into theirs. */
final class OtherInterpolations implements Consumer<Node> {
    private static final Pattern WRITTEN = Pattern.compile("#\\{([A-Za-z_][^{}\"\\r\\n]*)\\}");

    private final Diagnostics found;

    OtherInterpolations(Diagnostics found) {
        this.found = found;
    }

    @Override
    public void accept(Node node) {
        switch (node) {
            case Literal.Text text -> look(text.span());
            case Expr.Interpolated text ->
                text.parts().stream()
                        .filter(TextPart.Characters.class::isInstance)
                        .forEach(part -> look(part.span()));
            case Node other -> {}
        }
    }

    private void look(Span text) {
        Matcher written = WRITTEN.matcher(text.text());
        while (written.find()) {
            report(text, written);
        }
    }

    private void report(Span text, Matcher written) {
        Span place = text.source().span(text.start() + written.start(), text.start() + written.end());
        found.report(Diagnostic.of(
                        LintCode.OTHER_INTERPOLATION,
                        place,
                        "`%s` stands in the text as it is: no value is put in here".formatted(written.group()))
                .withHint("write `${%s}`".formatted(written.group(1))));
    }
}
