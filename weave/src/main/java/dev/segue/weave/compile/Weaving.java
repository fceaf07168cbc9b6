package dev.segue.weave.compile;

import dev.segue.erlang.term.Term;
import dev.segue.plan.Plan;
import dev.segue.source.Diagnostic;
import dev.segue.source.DiagnosticCode;
import dev.segue.source.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What all that is made for one step shares: what it needs of the prelude, its functions, what has to be said. */
final class Weaving {
    final Plan plan;
    final TopLevel globals;
    final Kinds kinds;
    final ExpressionForms expressions;
    final TextForms texts = new TextForms(this);
    final OperatorForms operators = new OperatorForms(this);
    final CallForms calls = new CallForms(this);
    final FunctionForms functions = new FunctionForms(this);
    final PatternForms patterns = new PatternForms(this);
    final CaseForms cases = new CaseForms(this);
    final BindingForms bindings = new BindingForms(this);
    final LoopForms loops = new LoopForms(this);
    final StatementForms statements = new StatementForms(this);
    final PreludeUse prelude = new PreludeUse();
    final int index;

    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

    /**
     * For one step.
     *
     * @param index its place in the plan
     */
    Weaving(Plan plan, TopLevel globals, int index) {
        this.plan = plan;
        this.globals = globals;
        this.index = index;
        this.kinds = new Kinds(globals);
        this.expressions = new ExpressionForms(this);
    }

    /** A call of a function of the prelude. */
    Term segue(String name, Term... arguments) {
        return prelude.call(name, arguments);
    }

    /** A function of the prelude as a value. */
    Term prelude(String name) {
        return prelude.function(name);
    }

    void report(DiagnosticCode code, Span span, String message) {
        diagnostics.add(Diagnostic.of(code, span, message));
    }

    void report(DiagnosticCode code, Span span, String message, String hint) {
        diagnostics.add(Diagnostic.of(code, span, message).withHint(hint));
    }

    /** A place that readers have: the text behind an instruction that is written in Java is none of theirs. */
    Span readable(Span span) {
        boolean isFile = span.source().equals(plan.program().file().source())
                || span.source().name().endsWith(".upgrade");
        return isFile ? span : plan.steps().get(index).span();
    }

    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }
}
