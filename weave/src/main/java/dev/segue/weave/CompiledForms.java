package dev.segue.weave;

import dev.segue.erlang.relup.RelupInstruction;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.plan.Plan;
import dev.segue.plan.Upgrade;
import dev.segue.source.Diagnostic;
import dev.segue.weave.compile.Policy;
import dev.segue.weave.compile.RelupWork;
import dev.segue.weave.compile.StepCompiler;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Forms as the compiler makes them. */
final class CompiledForms implements StepForms {
    /** A message that begins with a name keeps it as it is. */
    private static final Set<String> WORDS = Set.of("a", "an", "the", "this", "bodies", "what");

    @Override
    public Composed compose(Plan plan, Upgrade upgrade, int index, boolean first, boolean last) {
        dev.segue.weave.compile.Woven made =
                new StepCompiler(plan, upgrade).weave(index, policy(plan, index), first, last);
        return new Composed(new ListTerm(made.forms()), sentences(made.diagnostics()));
    }

    @Override
    public List<Diagnostic> diagnostics(Plan plan, Upgrade upgrade) {
        return sentences(new StepCompiler(plan, upgrade).diagnostics());
    }

    private static List<Diagnostic> sentences(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(CompiledForms::sentence).toList();
    }

    private static Diagnostic sentence(Diagnostic diagnostic) {
        String message = diagnostic.message();
        boolean word = WORDS.contains(message.split(" ", 2)[0]);
        String sentence = word ? message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) : message;
        return new Diagnostic(
                diagnostic.code(),
                diagnostic.severity(),
                diagnostic.span(),
                sentence.endsWith(".") ? sentence : sentence + ".",
                diagnostic.hints(),
                diagnostic.related());
    }

    @Override
    public Term substitute(Plan plan, int index, RelupInstruction instruction, boolean last) {
        Policy policy = policy(plan, index);
        if (instruction instanceof RelupInstruction.Suspend suspend) {
            return new ListTerm(RelupWork.suspend(suspend, policy, last));
        }
        if (instruction instanceof RelupInstruction.CodeChange change) {
            return new ListTerm(RelupWork.change(change, policy, last));
        }
        if (instruction instanceof RelupInstruction.Resume resume) {
            return new ListTerm(RelupWork.resume(resume, policy, last));
        }
        throw new IllegalArgumentException("not to be done by forms: " + instruction.name());
    }

    private static Policy policy(Plan plan, int index) {
        if (index < plan.pointOfNoReturn()) {
            return Policy.BEFORE;
        }
        return switch (plan.policy()) {
            case ROLLBACK -> Policy.ROLLBACK;
            case RESTART -> Policy.RESTART;
            case HALT -> Policy.HALT;
        };
    }
}
