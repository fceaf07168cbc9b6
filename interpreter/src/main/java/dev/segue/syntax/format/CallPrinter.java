package dev.segue.syntax.format;

import dev.segue.syntax.Argument;
import dev.segue.syntax.Expr;
import dev.segue.syntax.Formal;
import dev.segue.syntax.Literal;
import dev.segue.syntax.Name;
import java.util.List;
import java.util.function.Supplier;

/** Prints the arguments of calls and the formals of what is called. */
record CallPrinter(Printers print) {
    Doc arguments(List<Argument> arguments) {
        Brackets brackets = new Brackets(print.tokens());
        List<Supplier<Doc>> docs = arguments.stream()
                .<Supplier<Doc>>map(each -> () -> argument(each))
                .toList();
        if (arguments.size() == 1 && isText(arguments.get(0).value())) {
            return brackets.tight("(", docs.get(0), ")");
        }
        return hugsLast(arguments) ? brackets.hugging("(", docs, ")") : brackets.of("(", docs, ")");
    }

    private static boolean isText(Expr value) {
        return value instanceof Literal.Text || value instanceof Expr.Interpolated;
    }

    /** One argument of many lines, the last one, can begin on the line of the call. */
    private static boolean hugsLast(List<Argument> arguments) {
        long many = arguments.stream()
                .filter(each -> ExpressionPrinter.holdsOn(each.value()))
                .count();
        return many == 1
                && ExpressionPrinter.holdsOn(arguments.get(arguments.size() - 1).value())
                && !(arguments.get(arguments.size() - 1).value() instanceof Expr.Pipe);
    }

    private Doc argument(Argument argument) {
        Name label = argument.label();
        if (label == null) {
            return print.expressions().expression(argument.value());
        }
        Doc written =
                Doc.concat(print.tokens().take(label.span()), print.tokens().take(":"), Doc.SPACE);
        return Doc.concat(written, print.expressions().expression(argument.value()));
    }

    Doc formals(List<Formal> formals) {
        List<Supplier<Doc>> docs =
                formals.stream().<Supplier<Doc>>map(each -> () -> formal(each)).toList();
        return new Brackets(print.tokens()).of("(", docs, ")");
    }

    private Doc formal(Formal formal) {
        Doc name = Doc.concat(
                print.tokens().take(formal.name().span()), print.patterns().type(formal.type()));
        return Doc.concat(name, print.statements().value(formal.defaultValue()));
    }
}
