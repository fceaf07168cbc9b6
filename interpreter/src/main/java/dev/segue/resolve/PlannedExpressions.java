package dev.segue.resolve;

import dev.segue.source.Span;
import dev.segue.source.TypeCode;
import dev.segue.syntax.Expr;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves what is evaluated when planning: it uses parameters, the header's names, literals and pure functions. */
final class PlannedExpressions {
    private final FileResolver file;
    private final Set<Global> allowed;

    PlannedExpressions(FileResolver file, Set<Global> allowed) {
        this.file = file;
        this.allowed = allowed;
    }

    ResolvedExpr condition(String what, Scope scope, Expr written) {
        ResolvedExpr value = resolve(what, scope, written);
        StaticKinds.checkCondition(file, value);
        return value;
    }

    @Nullable
    ResolvedExpr duration(String what, Scope scope, @Nullable Expr written) {
        if (written == null) {
            return null;
        }
        ResolvedExpr value = resolve(what, scope, written);
        StaticKinds.check(
                file,
                value,
                Set.of(dev.segue.value.Kind.DURATION),
                (wanted, found) -> "%s is a duration such as 5s; this is of the type %s".formatted(what, found));
        TimeLimits.check(file, written);
        return value;
    }

    ResolvedExpr resolve(String what, Scope scope, Expr written) {
        FrameLayout frame = new FrameLayout();
        Scope inside = scope.frame(frame);
        Reached reached = new Reached();
        ResolvedExpr value = file.collect(reached, () -> file.expressions.resolve(inside, written));
        file.checks.planned(what, reached, written.span());
        Iterator<Span> spans = reached.globalSpans().iterator();
        for (Global global : reached.globals()) {
            Span span = spans.next();
            if (!allowed.contains(global)) {
                file.error(
                        TypeCode.NOT_KNOWN_WHEN_PLANNING,
                        span,
                        "%s is evaluated when planning, when %s is not bound yet".formatted(what, global.name()),
                        "use a param");
            }
        }
        return frame.framed(value);
    }
}
