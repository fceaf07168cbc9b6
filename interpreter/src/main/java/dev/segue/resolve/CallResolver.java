package dev.segue.resolve;

import dev.segue.source.NameCode;
import dev.segue.source.Span;
import dev.segue.syntax.Argument;
import dev.segue.syntax.Expr;
import dev.segue.syntax.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Resolves calls: finds what is called. */
final class CallResolver {
    private final FileResolver file;
    private final ArgumentResolver arguments;

    CallResolver(FileResolver file) {
        this.file = file;
        this.arguments = new ArgumentResolver(file);
    }

    /**
     * A call or pipe in one form.
     *
     * @param callee a name, {@code lib.name}, or any expression
     */
    record Written(Expr callee, List<Argument> arguments, Span span) {

        static @Nullable Written of(Expr expression) {
            return switch (expression) {
                case Expr.Call call -> new Written(call.callee(), call.arguments(), call.span());
                case Expr.Pipe pipe -> ofPipe(pipe);
                case Expr other -> null;
            };
        }

        private static Written ofPipe(Expr.Pipe pipe) {
            List<Argument> all = new ArrayList<>();
            all.add(new Argument(null, pipe.input(), pipe.input().span()));
            all.addAll(pipe.arguments());
            List<Name> path = pipe.target().names();
            Expr callee = new Expr.Reference(path.getFirst());
            for (Name name : path.subList(1, path.size())) {
                callee = new Expr.Member(callee, name, path.getFirst().span().to(name.span()));
            }
            return new Written(callee, all, pipe.span());
        }

        /** {@code name} or {@code lib.name}, or null if something else is called. */
        @Nullable
        String path() {
            return switch (callee) {
                case Expr.Reference reference -> reference.name().text();
                case Expr.Member member
                when member.target() instanceof Expr.Reference library ->
                    library.name().text() + "." + member.name().text();
                case Expr other -> null;
            };
        }
    }

    ArgumentResolver arguments() {
        return arguments;
    }

    /** Resolves a call whose {@code :error} result is a failure, unless a pattern looks at it. */
    ResolvedExpr resolve(Scope scope, Written call, boolean errorsPass) {
        FunctionTarget target = known(scope, call.callee());
        if (target != null) {
            file.mentionCall(target, call.span());
            List<ResolvedExpr.Given> given = switch (target) {
                case FunctionTarget.Native nativeTarget -> arguments.resolve(scope, nativeTarget.signature(), call);
                case ScriptFunction function ->
                    arguments.resolve(scope, function.name(), function.parameters(), false, call);
            };
            return new ResolvedExpr.Call(target, given, errorsPass, call.span());
        }
        if (reportUnknown(scope, call.callee())) {
            arguments.resolveAll(scope, call);
            return new ResolvedExpr.Unresolved(call.span());
        }
        ResolvedExpr callee = file.expressions.resolve(scope, call.callee());
        return arguments.callValue(scope, callee, call, errorsPass);
    }

    /** The function that a callee names, or null: then it is a value. */
    @Nullable
    FunctionTarget known(Scope scope, Expr callee) {
        return switch (callee) {
            case Expr.Reference reference ->
                file.names.function(reference.name().text());
            case Expr.Member member -> ofLibrary(scope, member);
            case Expr other -> null;
        };
    }

    /** The function {@code lib.name}, or null if the expression is no such thing. */
    @Nullable
    FunctionTarget ofLibrary(Scope scope, Expr.Member member) {
        FileNames library = library(scope, member);
        return library == null ? null : library.functions.get(member.name().text());
    }

    private @Nullable FileNames library(Scope scope, Expr.Member member) {
        FileNames found = member.target() instanceof Expr.Reference alias
                        && scope.find(alias.name().text()) == null
                ? file.names.aliases.get(alias.name().text())
                : null;
        if (found != null) {
            file.usage.library(found);
        }
        return found;
    }

    private boolean reportUnknown(Scope scope, Expr callee) {
        return switch (callee) {
            case Expr.Reference reference
            when scope.find(reference.name().text()) == null -> {
                reportUnknownFunction(scope, reference.name());
                yield true;
            }
            case Expr.Member member -> {
                FileNames library = library(scope, member);
                if (library != null) {
                    reportMissingIn(library, member);
                }
                yield library != null;
            }
            case Expr other -> false;
        };
    }

    private void reportMissingIn(FileNames library, Expr.Member member) {
        String name = member.name().text();
        if (library.instructions.containsKey(name)) {
            reportInstruction(member.span().text(), member.span());
        } else if (!library.mayDefine(name)) {
            file.suggest(
                    NameCode.UNKNOWN_NAME,
                    member.name().span(),
                    "the library %s has no function %s"
                            .formatted(member.target().span().text(), name),
                    name,
                    library.functions.keySet());
        }
    }

    private void reportUnknownFunction(Scope scope, Name name) {
        if (file.names.instruction(name.text()) != null) {
            reportInstruction(name.text(), name.span());
        } else if (file.topLevelNames().contains(name.text())) {
            file.lookup().reportUnknown(scope, name, false);
        } else if (!file.names.mayDefine(name.text())) {
            Set<String> known = new TreeSet<>(file.names.reachableFunctions());
            file.suggest(
                    NameCode.UNKNOWN_NAME,
                    name.span(),
                    "there is no function %s".formatted(name.text()),
                    name.text(),
                    known,
                    ForeignNames.hint(name.text()));
        }
    }

    private void reportInstruction(String name, Span span) {
        file.error(
                NameCode.INSTRUCTION_IN_BODY,
                span,
                "%s is an instruction, which can only be called as a step".formatted(name),
                "call it among the steps, or call the functions that it is made of");
    }
}
