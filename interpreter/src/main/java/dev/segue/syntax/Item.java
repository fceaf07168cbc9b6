package dev.segue.syntax;

import dev.segue.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a file is made of. */
public sealed interface Item extends Node permits Item.Use, Item.Param, Item.Function, Item.Declared, StepItem {
    /** {@code use "path" as alias}. */
    record Use(Quoted path, @Nullable Name alias, @Nullable DocComment documentation, Span span) implements Item {}

    /** {@code param name: type = default}. */
    record Param(
            Name name,
            @Nullable TypeName type,
            @Nullable Expr defaultValue,
            @Nullable DocComment documentation,
            Span span)
            implements Item {}

    /** {@code fn name(formals) = value} or {@code fn name(formals) { … }}. */
    record Function(
            Name name,
            List<Formal> formals,
            Body body,
            @Nullable DocComment documentation,
            Span span) implements Item {
        public Function {
            formals = List.copyOf(formals);
        }
    }

    /** An instruction, written in Segue or foreign. */
    sealed interface Declared extends Item {
        /** Whether it only reads. */
        boolean check();

        /** Its name. */
        Name name();

        /** Its formal parameters. */
        List<Formal> formals();

        /** Its default placements, what it changes and what it depends on. */
        Clauses clauses();

        /** The comment above it, if any. */
        @Nullable
        DocComment documentation();
    }

    /** {@code check? instruction name(formals) clauses { … } undo { … }}. */
    record Instruction(
            boolean check,
            Name name,
            List<Formal> formals,
            Clauses clauses,
            Block body,
            @Nullable Block undo,
            @Nullable DocComment documentation,
            Span span)
            implements Declared {
        public Instruction {
            formals = List.copyOf(formals);
        }
    }

    /** {@code foreign check? instruction name(formals) clauses from "file"}. */
    record ForeignInstruction(
            boolean check,
            Name name,
            List<Formal> formals,
            Clauses clauses,
            Quoted file,
            @Nullable DocComment documentation,
            Span span)
            implements Declared {
        public ForeignInstruction {
            formals = List.copyOf(formals);
        }
    }
}
