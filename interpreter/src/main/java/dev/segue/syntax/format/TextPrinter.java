package dev.segue.syntax.format;

import dev.segue.source.Span;
import dev.segue.syntax.Expr;
import dev.segue.syntax.TextPart;
import java.util.ArrayList;
import java.util.List;

/** Prints texts with interpolations: the characters as written, an interpolation in its normal form on one line. */
record TextPrinter(Printers print) {
    Doc interpolated(Expr.Interpolated text) {
        List<Doc> docs = new ArrayList<>();
        for (TextPart part : text.parts()) {
            if (part instanceof TextPart.Interpolation interpolation) {
                docs.add(print.tokens().takeTo(interpolation.span().start()));
                docs.add(interpolation(interpolation));
            }
        }
        docs.add(print.tokens().take(text.span()));
        return Doc.concat(docs);
    }

    /** What has line breaks, or needs some, stays as it is. */
    private Doc interpolation(TextPart.Interpolation part) {
        Span span = part.span();
        if (span.text().contains("\n")) {
            return print.tokens().takeAsWritten(span);
        }
        Doc opening = print.tokens().take("${");
        Doc value = print.expressions().expression(part.value());
        Doc whole = Doc.concat(opening, value, print.tokens().take("}"));
        return Doc.text(Layout.onOneLine(whole).orElse(span.text()));
    }
}
