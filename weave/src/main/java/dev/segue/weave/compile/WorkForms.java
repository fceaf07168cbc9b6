package dev.segue.weave.compile;

import dev.segue.erlang.term.Term;
import dev.segue.resolve.FunctionCode;
import dev.segue.resolve.ResolvedBody;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.ResolvedFormal;
import dev.segue.resolve.StepWork;
import dev.segue.source.WeaveCode;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes forms of what a step does. */
final class WorkForms {
    private final Weaving weaving;

    WorkForms(Weaving weaving) {
        this.weaving = weaving;
    }

    List<Term> of(StepWork work) {
        return switch (work) {
            case StepWork.Perform perform -> {
                undo(perform.undo());
                Frame frame = new Frame("step", Names.outermost(), perform.body());
                yield weaving.statements.body(perform.body(), StatementForms.Tail.LAST, frame);
            }
            case StepWork.Instruct instruct -> {
                undo(instruct.undo());
                yield instruct(instruct);
            }
            case StepWork.Foreign foreign -> {
                weaving.report(
                        WeaveCode.FOREIGN,
                        foreign.span(),
                        "%s cannot be woven: a node without Segue runs nothing of %s."
                                .formatted(foreign.name(), foreign.file()));
                yield List.of(Forms.NIL);
            }
        };
    }

    private void undo(@Nullable ResolvedBody undo) {
        if (undo != null) {
            weaving.report(
                    WeaveCode.UNDO,
                    undo.span(),
                    "The undo is not woven: the release handler takes nothing back, it restarts the node.");
        }
    }

    private List<Term> instruct(StepWork.Instruct instruct) {
        FunctionCode code = instruct.code();
        Frame frame = new Frame(instruct.name(), Names.outermost(), code.body());
        Frame outside = Frame.empty();
        List<Term> forms = new ArrayList<>();
        List<@Nullable ResolvedExpr> given = new ArrayList<>();
        code.formals().forEach(formal -> given.add(null));
        instruct.arguments().forEach(each -> given.set(each.parameter(), each.value()));
        for (int i = 0; i < given.size(); i++) {
            ResolvedExpr argument = given.get(i);
            ResolvedFormal formal = code.formals().get(i);
            if (argument != null) {
                bind(instruct.name(), formal, argument, outside, frame, forms);
            } else if (formal.defaultValue() != null) {
                bind(instruct.name(), formal, formal.defaultValue(), frame, frame, forms);
            }
        }
        forms.addAll(weaving.statements.body(code.body(), StatementForms.Tail.LAST, frame));
        return forms;
    }

    /** Gives a formal its value; one that is known when weaving needs no variable. */
    private void bind(
            String name, ResolvedFormal formal, ResolvedExpr argument, Frame outside, Frame frame, List<Term> forms) {
        Value known = weaving.expressions.known(argument, outside);
        if (known != null && (formal.kinds().isEmpty() || formal.kinds().contains(known.kind()))) {
            frame.put(formal.slot(), new Place.Known(known));
            return;
        }
        Term value = weaving.expressions.of(argument, outside);
        var kind = weaving.kinds.of(argument, outside);
        boolean fits =
                formal.kinds().isEmpty() || kind != null && formal.kinds().contains(kind);
        Term checked = fits ? value : Formals.check(name, formal, value, weaving);
        var sure = kind == null ? Formals.only(formal.kinds()) : kind;
        forms.add(Forms.match(Forms.variable(frame.bind(formal.slot(), formal.name(), sure)), checked));
    }
}
