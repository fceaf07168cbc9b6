package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.value.TooLargeException;
import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/** A call of a function of a script by its name, whose arguments are all there. */
record ScriptCall(Callee callee, Filling arguments, CallSite site, Span span) implements Node {

    @Override
    public Value execute(Frame frame) {
        CompiledCode code = callee.code();
        @Nullable Value[] locals = new Value[code.body().locals()];
        arguments.fill(locals, frame);
        try {
            Activation caller = frame.activation();
            caller.context().tick();
            return code.enter(caller, site, locals);
        } catch (ScriptFailure failure) {
            throw failure.at(span, frame);
        } catch (TooLargeException tooLarge) {
            throw ScriptFailure.of(tooLarge).at(span, frame);
        }
    }

    @Override
    public void emit(Emitter emitter) {
        CompiledCode code = callee.code();
        if (!FunctionUnit.canCall(code)) {
            emitter.refuse();
            return;
        }
        int[] given = new int[code.formals().size()];
        arguments.each((node, place) -> {
            emitter.value(node);
            given[place] = emitter.code.kept();
        });
        emitter.inside(span, emitter::tick);
        emitter.around.context();
        emitter.around.depth();
        emitter.code.constant(site.name(), String.class);
        emitter.code.function(Activation.class, "enter", void.class, EvaluationContext.class, int.class, String.class);
        for (int argument : given) {
            emitter.code.load(argument);
        }
        emitter.around.context();
        emitter.around.globals();
        emitter.around.depth();
        emitter.code.constant(1);
        emitter.code.add();
        emitter.code.call(code.link(site.name()));
    }
}
