package dev.segue.syntax;

import dev.segue.grammar.SegueLexer;
import dev.segue.grammar.SegueParser.FailurePolicyContext;
import dev.segue.grammar.SegueParser.FreezeLimitContext;
import dev.segue.grammar.SegueParser.HeaderContext;
import dev.segue.grammar.SegueParser.HeaderOptionContext;
import dev.segue.grammar.SegueParser.RunDeadlineContext;
import dev.segue.source.Diagnostic;
import dev.segue.source.Diagnostics;
import dev.segue.source.SyntaxCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the header; an option given twice is reported. */
record HeaderBuilder(Builders build, Places places, DocComments documentation, Diagnostics diagnostics) {
    Header header(HeaderContext context) {
        FailurePolicyContext policy = option(context, FailurePolicyContext.class, "on failure");
        RunDeadlineContext deadline = option(context, RunDeadlineContext.class, "within");
        FreezeLimitContext freeze = option(context, FreezeLimitContext.class, "freeze at most");
        return new Header(
                build.names().name(context.name()),
                versions(context),
                policy == null ? null : policy(policy),
                deadline == null ? null : build.expressions().expression(deadline.expression()),
                freeze == null ? null : build.expressions().expression(freeze.expression()),
                documentation.above(context),
                places.of(context));
    }

    private Header.@Nullable Versions versions(HeaderContext context) {
        if (context.FROM() == null) {
            return null;
        }
        return new Header.Versions(
                build.texts().quoted(context.string(0).text()),
                build.texts().quoted(context.string(1).text()));
    }

    private Header.FailurePolicy policy(FailurePolicyContext context) {
        Header.Policy policy = switch (context.policy.getType()) {
            case SegueLexer.RESTART -> Header.Policy.RESTART;
            case SegueLexer.HALT -> Header.Policy.HALT;
            default -> Header.Policy.ROLLBACK;
        };
        return new Header.FailurePolicy(policy, places.of(context));
    }

    private <T extends HeaderOptionContext> @Nullable T option(HeaderContext header, Class<T> kind, String words) {
        List<T> all = header.headerOption().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
        all.stream()
                .skip(1)
                .forEach(more -> diagnostics.report(
                        Diagnostic.of(SyntaxCode.REPEATED_CLAUSE, places.of(more), "`" + words + "` is given twice.")
                                .withRelated("it is given here", places.of(all.get(0)))
                                .withHint("keep one of them")));
        return all.isEmpty() ? null : all.get(0);
    }
}
