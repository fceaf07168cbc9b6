package dev.segue.eval;

import dev.segue.foreign.ForeignFailure;
import dev.segue.foreign.FunctionFailed;
import dev.segue.resolve.ForeignBody;
import dev.segue.resolve.ResolvedFormal;
import dev.segue.resolve.StepWork;
import dev.segue.value.Kind;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The call of a foreign instruction: binds its formals as any call does, and hands them over. */
final class ForeignExecution {
    private final Machine machine;
    private final StepWork.Foreign work;
    private final ForeignBody body;

    ForeignExecution(Machine machine, StepWork.Foreign work, ForeignBody body) {
        this.machine = machine;
        this.work = work;
        this.body = body;
    }

    Value run(Activation bottom, Frame outermost) {
        CompiledCode code = machine.code(body.formals());
        Frame own = machine.calls.called(code, work.name(), work.arguments(), bottom, outermost);
        List<Value> arguments = new ArrayList<>();
        code.formals().forEach(formal -> arguments.add(handedOver(formal.resolved(), own)));
        try {
            return bottom.context().service(ForeignCalls.class).call(body, work.name(), arguments, bottom.context());
        } catch (FunctionFailed failed) {
            throw failed.why();
        } catch (ForeignFailure failure) {
            throw ScriptFailure.of(failure, work.span(), bottom);
        }
    }

    // What foreign code may call is plain from the declaration: no function slips in where any value may stand.
    private Value handedOver(ResolvedFormal formal, Frame own) {
        Value value = own.read(formal.slot());
        if (!(value instanceof Callable function)) {
            return value;
        }
        if (!formal.kinds().equals(Set.of(Kind.FUNCTION))) {
            throw new ScriptFailure(
                    FailureKind.TYPE,
                    "%s is given the function %s, which foreign code may call only if the parameter is declared `%s: function`"
                            .formatted(formal.name(), function.literal(), formal.name()));
        }
        return new LentFunction(function.calledBy(own.activation(), work.span()));
    }
}
