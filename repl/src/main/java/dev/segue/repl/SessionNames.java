package dev.segue.repl;

import dev.segue.Script;
import dev.segue.describe.Description;
import dev.segue.repl.assist.KnownNames;
import dev.segue.resolve.Effects;
import dev.segue.resolve.Parameter;
import dev.segue.resolve.Types;
import dev.segue.runtime.Applications;
import dev.segue.runtime.Code;
import dev.segue.runtime.Listeners;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.source.SourceText;
import dev.segue.syntax.Formal;
import dev.segue.syntax.Item;
import dev.segue.value.AtomValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names in a session's reach. */
final class SessionNames implements KnownNames {

    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final Session session;
    private @Nullable Asked asked;

    SessionNames(Session session) {
        this.session = session;
    }

    /** What a target was asked, and when. */
    private record Asked(UpgradeRuntime runtime, long at, CompletableFuture<List<String>> answer) {
        boolean isFresh(UpgradeRuntime now) {
            return runtime == now && System.nanoTime() - at < FRESH.toNanos();
        }
    }

    @Override
    public List<Description> callables() {
        Script script = session.segue()
                .enter(session.definitions(), SourceText.of("session", ""))
                .script();
        List<Description> all = new ArrayList<>(functions());
        Set<String> own = all.stream().map(Description::name).collect(Collectors.toSet());
        session.segue().describe(script).stream()
                .filter(each -> each.kind() != Description.Kind.FUNCTION || !own.contains(each.name()))
                .forEach(all::add);
        return all;
    }

    private List<Description> functions() {
        return session.definitions().declarations().stream()
                .filter(Item.Function.class::isInstance)
                .map(item -> described((Item.Function) item))
                .toList();
    }

    private static Description described(Item.Function function) {
        return new Description(
                Description.Kind.FUNCTION,
                function.name().text(),
                "session",
                function.documentation() == null
                        ? "Defined in this session."
                        : function.documentation().text().strip(),
                function.formals().stream().map(SessionNames::parameter).toList(),
                false,
                Effects.PURE,
                List.of(),
                List.of(),
                false,
                "");
    }

    private static Parameter parameter(Formal formal) {
        Set<dev.segue.value.Kind> kinds =
                formal.type() == null ? null : Types.kinds(formal.type().text());
        return new Parameter(
                formal.name().text(),
                Objects.requireNonNullElse(kinds, Set.of()),
                formal.defaultValue() != null,
                formal.defaultValue() == null
                        ? ""
                        : formal.defaultValue().span().text());
    }

    @Override
    public List<String> bindings() {
        return List.copyOf(new ArrayList<>(session.definitions().bindings().keySet()).reversed());
    }

    @Override
    public synchronized List<String> atoms() {
        UpgradeRuntime runtime = session.target().runtime();
        Asked last = asked;
        if (last == null || !last.isFresh(runtime)) {
            last = new Asked(runtime, System.nanoTime(), ask(runtime));
            asked = last;
        }
        try {
            return last.answer().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException unknown) {
            return List.of();
        } catch (InterruptedException typedOn) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private static CompletableFuture<List<String>> ask(UpgradeRuntime runtime) {
        CompletableFuture<List<String>> answer = new CompletableFuture<>();
        Thread.ofVirtual().name("segue-names").start(() -> {
            try {
                answer.complete(names(runtime));
            } catch (RuntimeFailure silent) {
                answer.complete(List.of());
            }
        });
        return answer;
    }

    private static List<String> names(UpgradeRuntime runtime) {
        Set<String> names = new TreeSet<>();
        List<String> applications = runtime.capability(Applications.class).stream()
                .flatMap(each -> each.running().stream())
                .map(Applications.Application::name)
                .toList();
        names.addAll(applications);
        for (String application : applications) {
            runtime.capability(Code.class)
                    .ifPresent(code -> code.modules(application).forEach(module -> names.add(module.name())));
            runtime.capability(Listeners.class)
                    .ifPresent(listeners -> listeners.listeners(application).stream()
                            .map(Listeners.Listener::id)
                            .filter(AtomValue.class::isInstance)
                            .forEach(id -> names.add(((AtomValue) id).name())));
        }
        return List.copyOf(names);
    }
}
