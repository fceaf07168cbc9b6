package dev.segue.syntax;

import dev.segue.grammar.SegueParser.ArgsContext;
import dev.segue.grammar.SegueParser.ArgumentContext;
import dev.segue.grammar.SegueParser.CallContext;
import dev.segue.grammar.SegueParser.HeadContext;
import dev.segue.grammar.SegueParser.HeadSuffixContext;
import dev.segue.grammar.SegueParser.IndexContext;
import dev.segue.grammar.SegueParser.MemberContext;
import dev.segue.grammar.SegueParser.NameContext;
import dev.segue.grammar.SegueParser.PipeTargetContext;
import dev.segue.grammar.SegueParser.SuffixContext;
import dev.segue.source.Span;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;

/** Builds calls and what is applied to a value: arguments, members, indexes and pipes. */
record CallBuilder(Builders build, Places places) {
    /** A call that stands as a statement or step. */
    Expr call(CallContext context) {
        HeadContext head = (HeadContext) context.getChild(0);
        int parts = head.getChildCount() - 1 + context.getChildCount() - 1;
        int size = context.getChildCount() > 1 && context.getChild(1) instanceof ArgsContext ? parts - 1 : parts;
        return build.expressions().deeper(size, context, () -> built(head, context));
    }

    private Expr built(HeadContext head, CallContext context) {
        Expr name = new Expr.Reference(build.names().name((NameContext) head.getChild(0)));
        Token start = context.getStart();
        return piped(suffixed(suffixed(name, start, head), start, context), context);
    }

    /** What is applied by the suffixes among a rule's parts; the innermost target starts with this token or bracket. */
    Expr suffixed(Expr target, Token start, ParserRuleContext context) {
        Expr result = target;
        for (ParseTree part : context.children) {
            result = switch (part) {
                case HeadSuffixContext suffix -> applied(result, start, suffix.getChild(0));
                case SuffixContext suffix -> applied(result, start, suffix.getChild(0));
                case ArgsContext arguments -> applied(result, start, arguments);
                default -> result;
            };
        }
        return result;
    }

    /** What goes through the pipes among a rule's parts. */
    Expr piped(Expr input, ParserRuleContext context) {
        Expr result = input;
        for (ParseTree part : context.children) {
            if (part instanceof PipeTargetContext target) {
                List<Argument> arguments = target.args() == null ? List.of() : arguments(target.args());
                Span span = places.between(context.getStart(), target.getStop());
                result = new Expr.Pipe(result, build.names().path(target.path()), arguments, span);
            }
        }
        return result;
    }

    private Expr applied(Expr target, Token start, ParseTree suffix) {
        return switch (suffix) {
            case ArgsContext args -> new Expr.Call(target, arguments(args), places.between(start, args.getStop()));
            case MemberContext member -> {
                Name name = build.names().label(member.label());
                yield new Expr.Member(target, name, places.between(start, member.getStop()));
            }
            case IndexContext index -> {
                Expr inner = build.expressions().expression(index.expression());
                yield new Expr.Index(target, inner, places.between(start, index.getStop()));
            }
            default -> throw new IllegalStateException("the grammar leaves no fourth kind of suffix");
        };
    }

    private List<Argument> arguments(ArgsContext context) {
        return Parts.of(context, ArgumentContext.class, this::argument);
    }

    private Argument argument(ArgumentContext context) {
        Name label = context.label() == null ? null : build.names().label(context.label());
        return new Argument(label, build.expressions().expression(context.expression()), places.of(context));
    }
}
