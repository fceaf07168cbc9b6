package dev.segue.resolve.lint;

import dev.segue.resolve.Resolution;
import dev.segue.source.Diagnostic;
import dev.segue.source.Diagnostics;
import java.util.List;

/** All lints of a script. */
public final class Lints {
    private Lints() {}

    /**
     * The warnings about one script, in source order; used libraries and the standard library are not looked at.
     *
     * <p>Where the script has an error, nothing is said that may follow from it: one mistake gives one diagnostic.
     */
    public static List<Diagnostic> of(Resolution resolution) {
        Diagnostics found = new Diagnostics();
        Troubled troubled = new Troubled(resolution.diagnostics());
        SyntaxWalk walk = new SyntaxWalk();
        walk.visit(new UnreachableCases(found));
        walk.visit(new UnreachableStatements(found));
        walk.visit(new LongFreezes(resolution, found));
        walk.visit(new OtherInterpolations(found));
        UnusedNames names = new UnusedNames(resolution, troubled, found);
        walk.visit(names);
        walk.walk(resolution.program().file());
        names.report();
        UnusedFunctions.report(resolution, found);
        MissingTwins.report(resolution, found);
        Irreversible.report(resolution, found);
        WayBack.report(resolution, found);
        return found.inSourceOrder().stream()
                .filter(each -> !troubled.overlaps(each.span()))
                .toList();
    }
}
