package dev.segue.plan;

import dev.segue.resolve.Effect;
import dev.segue.resolve.Effects;
import dev.segue.resolve.Global;
import dev.segue.resolve.Instruction;
import dev.segue.resolve.ProgramItem;
import dev.segue.resolve.ResolvedBody;
import dev.segue.resolve.Step;
import dev.segue.resolve.StepArgument;
import dev.segue.resolve.StepWork;
import dev.segue.resolve.Touch;
import dev.segue.source.SourceText;
import dev.segue.source.Span;
import dev.segue.syntax.Name;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes one step. */
final class StepBuilder {
    private final Written written;
    private final ScriptBuilder script;
    private final Step.Kind kind;
    private final String name;
    private final Written.Piece piece;
    private final List<Written.Place> places = new ArrayList<>();
    private final Map<String, Written.Piece> arguments = new LinkedHashMap<>();
    private final Set<Global> binds = new HashSet<>();
    private final Set<Global> uses = new HashSet<>();
    private final Set<Touch> touches = EnumSet.noneOf(Touch.class);
    private @Nullable InstructionBuilder called;
    private Effects effects = ScriptBuilder.effects(Effect.TELLS);

    StepBuilder(Written written, ScriptBuilder script, Step.Kind kind, String name, String text) {
        this.written = written;
        this.script = script;
        this.kind = kind;
        this.name = name;
        this.piece = written.add(text);
    }

    StepBuilder calls(InstructionBuilder instruction) {
        called = instruction;
        effects = instruction.effects();
        return this;
    }

    StepBuilder effects(Effect effect) {
        effects = ScriptBuilder.effects(effect);
        return this;
    }

    StepBuilder touches(Touch... touched) {
        touches.addAll(List.of(touched));
        return this;
    }

    StepBuilder argument(String formal, String text) {
        int start = written.position() + 2;
        written.add(" #" + text);
        arguments.put(formal, new Written.Piece(start, written.position()));
        return this;
    }

    StepBuilder placed(String... placements) {
        places.addAll(written.places(placements));
        return this;
    }

    StepBuilder uses(String... names) {
        for (String each : names) {
            uses.add(script.global(each));
        }
        return this;
    }

    StepBuilder binds(Global global) {
        binds.add(global);
        return this;
    }

    ProgramItem build(SourceText source) {
        Span span = piece.in(source);
        Instruction instruction = called == null ? null : script.resolved(called.name());
        Set<String> anchors = new TreeSet<>();
        if (kind == Step.Kind.CALL || kind == Step.Kind.INLINE) {
            anchors.add(name);
        }
        if (instruction != null) {
            anchors.add(instruction.qualifiedName());
        }
        Map<String, StepArgument> given = new LinkedHashMap<>();
        arguments.forEach((formal, at) -> given.put(formal, InstructionBuilder.argument(name, at.in(source))));
        Effects all = touches.isEmpty() ? effects : effects.declared(touches);
        return new Step(
                kind,
                name,
                anchors,
                instruction,
                !all.changes(),
                all,
                Written.Place.all(places, source),
                given,
                binds,
                uses,
                new StepWork.Perform(new ResolvedBody(List.of(), 0, 0, span), null),
                null,
                new Name(name, span),
                span);
    }
}
