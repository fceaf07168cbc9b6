package dev.segue.resolve;

import dev.segue.foreign.ForeignLanguage;
import dev.segue.source.SourceText;
import dev.segue.source.TypeCode;
import dev.segue.syntax.Block;
import dev.segue.syntax.Formal;
import dev.segue.syntax.Item;
import java.util.List;
import java.util.Map;

/** Resolves the bodies of the functions and instructions of one file. */
final class DeclarationResolver {
    private final FileResolver file;

    DeclarationResolver(FileResolver file) {
        this.file = file;
    }

    void resolve() {
        for (Item item : file.names.file.items()) {
            if (item instanceof Item.Function function) {
                file.usage.insideFunction(() -> resolve(function));
            }
        }
        file.names.instructions.values().forEach(this::resolve);
    }

    private void resolve(Item.Function written) {
        ScriptFunction function = file.names.functions.get(written.name().text());
        if (function == null) {
            return;
        }
        FrameLayout frame = new FrameLayout();
        Scope scope = file.paramScope.frame(frame);
        FunctionCode code = file.collect(
                function.reached(), () -> file.expressions.code(scope, frame, written.formals(), written.body()));
        function.define(code);
    }

    private void resolve(DeclaredInstruction instruction) {
        FrameLayout frame = new FrameLayout();
        Scope scope = file.paramScope.frame(frame);
        Item.Declared declaration = instruction.declaration;
        file.collect(instruction.reached, () -> {
            List<ResolvedFormal> formals = file.statements.formals(scope, declaration.formals());
            defaults(instruction, formals);
            switch (declaration) {
                case Item.Instruction written -> body(instruction, written, formals, scope, frame);
                case Item.ForeignInstruction written -> foreign(instruction, written, formals, frame);
            }
            return formals;
        });
        if (declaration.check()) {
            checkOnlyReads(instruction);
        }
    }

    private static void foreign(
            DeclaredInstruction instruction,
            Item.ForeignInstruction written,
            List<ResolvedFormal> formals,
            FrameLayout frame) {
        SourceText text = instruction.foreignText;
        ForeignLanguage.of(written.file().text()).ifPresent(language -> {
            if (text != null) {
                FunctionCode code = new FunctionCode(formals, frame.body(List.of(), written.span()));
                instruction.foreign =
                        new ForeignBody(language, text, code, written.file().span());
            }
        });
    }

    private static void defaults(DeclaredInstruction instruction, List<ResolvedFormal> formals) {
        Map<String, StepArgument> defaults = instruction.defaults;
        List<Formal> written = instruction.declaration.formals();
        for (int i = 0; i < formals.size(); i++) {
            ResolvedExpr value = formals.get(i).defaultValue();
            dev.segue.syntax.Expr expression = written.get(i).defaultValue();
            if (value != null && expression != null) {
                defaults.put(formals.get(i).name(), new StepArgument(expression, value));
            }
        }
    }

    private void body(
            DeclaredInstruction instruction,
            Item.Instruction written,
            List<ResolvedFormal> formals,
            Scope scope,
            FrameLayout frame) {
        Scope block = scope.block();
        List<ResolvedStatement> statements = file.statements.inScope(block, written.body());
        Block undo = written.undo();
        List<ResolvedStatement> back = undo == null
                ? List.of()
                : file.collect(instruction.reachedByUndo, () -> file.statements.functionBody(block, undo));
        instruction.code =
                new FunctionCode(formals, frame.body(statements, written.body().span()));
        instruction.undo = undo == null ? null : frame.body(back, undo.span());
    }

    private void checkOnlyReads(DeclaredInstruction instruction) {
        Item.Declared declaration = instruction.declaration;
        file.checks.check(
                "the instruction " + instruction.name(),
                instruction.reached,
                declaration.name().span());
        if (declaration.clauses().changes() != null) {
            file.error(
                    TypeCode.CHECK_DECLARES_CHANGES,
                    declaration.clauses().changes().span(),
                    "%s is declared check, so it cannot change anything".formatted(instruction.name()),
                    "take one of the two away");
        }
    }
}
