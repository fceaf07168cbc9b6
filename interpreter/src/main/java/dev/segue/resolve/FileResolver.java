package dev.segue.resolve;

import dev.segue.source.Diagnostic;
import dev.segue.source.Diagnostics;
import dev.segue.source.NameCode;
import dev.segue.source.Span;
import dev.segue.source.Suggestions;
import dev.segue.source.TypeCode;
import dev.segue.syntax.Name;
import dev.segue.syntax.TypeName;
import dev.segue.value.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The resolvers of one file, which need each other, and what they share. */
final class FileResolver {
    final FileNames names;
    /** Whether this is the script itself and no library. */
    final boolean script;

    final Diagnostics diagnostics;
    final GlobalLayout globals;
    final Scope paramScope;
    final ExpressionResolver expressions = new ExpressionResolver(this);
    final CallResolver calls = new CallResolver(this);
    final PatternResolver patterns = new PatternResolver(this);
    final StatementResolver statements = new StatementResolver(this);
    final EffectChecks checks;
    final Usage usage = new Usage();
    private final NameLookup lookup = new NameLookup(this);
    private final List<String> belowNames = new ArrayList<>();
    private Reached reached = new Reached();
    private int lambdas;
    private boolean seesTopLevel;

    FileResolver(FileNames names, boolean script, Diagnostics diagnostics, GlobalLayout globals, Scope headerScope) {
        this.names = names;
        this.script = script;
        this.diagnostics = diagnostics;
        this.globals = globals;
        this.paramScope = headerScope.block();
        this.checks = new EffectChecks(diagnostics);
    }

    NameLookup lookup() {
        return lookup;
    }

    /** The names that top-level statements anywhere in the file bind. */
    List<String> topLevelNames() {
        return belowNames;
    }

    boolean seesTopLevel() {
        return seesTopLevel;
    }

    void setSeesTopLevel(boolean sees) {
        seesTopLevel = sees;
    }

    /** Collects what a piece of script mentions. */
    <T> T collect(Reached target, Supplier<T> work) {
        Reached outer = reached;
        reached = target;
        try {
            return work.get();
        } finally {
            reached = outer;
        }
    }

    /** The same, where the piece is a part of a larger one. */
    <T> T collectPart(Reached target, Supplier<T> work) {
        T result = collect(target, work);
        reached.addAll(target);
        return result;
    }

    /** Resolves the inside of a lambda: what it mentions is called later. */
    <T> T insideLambda(Supplier<T> work) {
        lambdas++;
        try {
            return work.get();
        } finally {
            lambdas--;
        }
    }

    void mentionCall(FunctionTarget target, Span span) {
        usage.called(target);
        reached.add(new Reached.Mention(target, span, lambdas > 0));
    }

    void mentionValue(FunctionTarget target, Span span) {
        usage.called(target);
        reached.add(new Reached.Mention(target, span, true));
    }

    void mentionGlobal(Binding binding, Span span) {
        reached.add(globals.global(binding.slot()), span);
        binding.later().forEach(mention -> reached.add(new Reached.Mention(mention.target(), span, lambdas > 0)));
    }

    /** The kinds of a type; any if there is none, or none of that name, which is an error. */
    Set<Kind> kinds(@Nullable TypeName type) {
        if (type == null) {
            return Set.of();
        }
        Set<Kind> kinds = Types.kinds(type.text());
        if (kinds == null) {
            String name = type.text();
            Optional<String> meant = ForeignNames.type(name);
            suggest(
                    NameCode.UNKNOWN_TYPE,
                    type.span(),
                    "there is no type " + name,
                    name,
                    meant.map(List::of).orElse(Types.names()),
                    meant.map(Suggestions::hint));
            return Set.of();
        }
        return kinds;
    }

    /** Binds a name; an error if its scope has it already. */
    Slot declare(Scope scope, Name name, Binding.Role role) {
        return declare(scope, name, role, List.of());
    }

    Slot declare(Scope scope, Name name, Binding.Role role, List<Reached.Mention> later) {
        Binding taken = scope.declare(name.text(), role, name.span(), later);
        Binding binding = scope.own(name.text());
        usage.bound(binding);
        if (taken != null) {
            twice(name, taken.span());
            usage.read(taken);
            usage.read(binding);
        }
        return binding.slot();
    }

    void twice(Name name, @Nullable Span first) {
        Diagnostic diagnostic = Diagnostic.of(
                NameCode.NAME_TWICE, name.span(), "%s is already bound in this scope".formatted(name.text()));
        diagnostics.report(first == null ? diagnostic : diagnostic.withRelated("it is bound here", first));
    }

    void error(NameCode code, Span span, String message, String... hints) {
        diagnostics.error(code, span, message, hints);
    }

    void error(TypeCode code, Span span, String message, String... hints) {
        diagnostics.error(code, span, message, hints);
    }

    void suggest(NameCode code, Span span, String message, String wrong, Collection<String> known) {
        suggest(code, span, message, wrong, known, Optional.empty());
    }

    /** The same where something can be said even if no name is near. */
    void suggest(
            NameCode code,
            Span span,
            String message,
            String wrong,
            Collection<String> known,
            Optional<String> otherwise) {
        suggest(code, span, message, wrong, known, Suggestions::hint, otherwise);
    }

    /** The same where more can be said of a name that is near. */
    void suggest(
            NameCode code,
            Span span,
            String message,
            String wrong,
            Collection<String> known,
            UnaryOperator<String> near,
            Optional<String> otherwise) {
        usage.meant(wrong);
        Optional<String> nearest = Suggestions.nearest(wrong, known);
        nearest.ifPresent(usage::meant);
        String[] hints = nearest.map(near).or(() -> otherwise).stream().toArray(String[]::new);
        diagnostics.error(code, span, message, hints);
    }
}
