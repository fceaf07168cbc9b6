package dev.segue.syntax;

import dev.segue.grammar.SegueParser.ArgsContext;
import dev.segue.grammar.SegueParser.ArgumentContext;
import dev.segue.grammar.SegueParser.CallContext;
import dev.segue.grammar.SegueParser.HeadSuffixContext;
import dev.segue.grammar.SegueParser.IndexContext;
import dev.segue.grammar.SegueParser.MemberContext;
import dev.segue.grammar.SegueParser.PipeTargetContext;
import dev.segue.grammar.SegueParser.SuffixContext;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** Builds calls and what is applied to a value: arguments, members, indexes and pipes. */
record CallBuilder(Builders build, Places places) {
    /** A call that stands as a statement or step. */
    Expr call(CallContext context) {
        int size = context.head().headSuffix().size()
                + context.suffix().size()
                + context.pipeTarget().size();
        return build.expressions().deeper(size, context, () -> built(context));
    }

    private Expr built(CallContext context) {
        Expr result = new Expr.Reference(build.names().name(context.head().name()));
        for (HeadSuffixContext suffix : context.head().headSuffix()) {
            result = applied(result, null, suffix.member(), suffix.index());
        }
        if (context.args() != null) {
            result = applied(result, context.args(), null, null);
        }
        return piped(suffixed(result, context.suffix()), context.pipeTarget());
    }

    Expr suffixed(Expr start, List<SuffixContext> suffixes) {
        Expr result = start;
        for (SuffixContext suffix : suffixes) {
            result = applied(result, suffix.args(), suffix.member(), suffix.index());
        }
        return result;
    }

    Expr piped(Expr start, List<PipeTargetContext> targets) {
        Expr result = start;
        for (PipeTargetContext target : targets) {
            List<Argument> arguments = target.args() == null ? List.of() : arguments(target.args());
            result = new Expr.Pipe(
                    result,
                    build.names().path(target.path()),
                    arguments,
                    result.span().to(places.of(target)));
        }
        return result;
    }

    private Expr applied(
            Expr target, @Nullable ArgsContext args, @Nullable MemberContext member, @Nullable IndexContext index) {
        if (args != null) {
            return new Expr.Call(target, arguments(args), target.span().to(places.of(args)));
        }
        if (member != null) {
            Name name = build.names().label(member.label());
            return new Expr.Member(target, name, target.span().to(name.span()));
        }
        IndexContext bracket = required(index);
        Expr inner = build.expressions().expression(bracket.expression());
        return new Expr.Index(target, inner, target.span().to(places.of(bracket)));
    }

    private static <T extends ParserRuleContext> T required(@Nullable T context) {
        if (context == null) {
            throw new IllegalStateException("the grammar leaves no fourth kind of suffix");
        }
        return context;
    }

    private List<Argument> arguments(ArgsContext context) {
        return context.argument().stream().map(this::argument).toList();
    }

    private Argument argument(ArgumentContext context) {
        Name label = context.label() == null ? null : build.names().label(context.label());
        return new Argument(label, build.expressions().expression(context.expression()), places.of(context));
    }
}
