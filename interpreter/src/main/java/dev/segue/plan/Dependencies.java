package dev.segue.plan;

import dev.segue.resolve.Global;
import dev.segue.resolve.Instruction;
import dev.segue.resolve.Parameter;
import dev.segue.resolve.Program;
import dev.segue.resolve.Step;
import dev.segue.resolve.StepArgument;
import dev.segue.source.Diagnostic;
import dev.segue.source.Diagnostics;
import dev.segue.source.PlanCode;
import dev.segue.source.Span;
import dev.segue.syntax.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds what each call depends on, and adds a call where there is none. */
final class Dependencies {
    private final Program program;
    private final Listing listing;
    private final Verifications verifications;
    private final Diagnostics diagnostics;
    private final Doubts doubts;
    /** Calls that count for every dependent, and those which the script places after something. */
    private final Map<String, CallIndex> steady = new HashMap<>();

    private final Map<String, CallIndex> placedAfter = new HashMap<>();
    private final Map<Entry, List<Entry>> addedBefore = new HashMap<>();
    private final Deque<Entry> open = new ArrayDeque<>();
    private final List<Links> links = new ArrayList<>();

    private Dependencies(
            Program program, Listing listing, PlanRequest request, Arrangement arrangement, Diagnostics diagnostics) {
        this.program = program;
        this.listing = listing;
        this.verifications = new Verifications(listing, request.direction(), arrangement);
        this.diagnostics = diagnostics;
        this.doubts = request.doubts();
    }

    /** Adds the missing calls to the listing, each right before its first dependent; gives what depends on what. */
    static List<Links> resolve(
            Program program, Listing listing, PlanRequest request, Arrangement arrangement, Diagnostics diagnostics) {
        Dependencies dependencies = new Dependencies(program, listing, request, arrangement, diagnostics);
        dependencies.indexCalls();
        for (Entry entry : listing.entries()) {
            dependencies.open.push(entry);
            while (!dependencies.open.isEmpty()) {
                dependencies.linkAll(dependencies.open.pop());
            }
        }
        dependencies.insertAdded();
        return dependencies.links;
    }

    private void indexCalls() {
        Set<String> wanted = new HashSet<>();
        program.instructions().values().forEach(each -> wanted.addAll(each.dependencies()));
        for (Entry entry : listing.entries()) {
            Instruction called = entry.called();
            if (called != null && wanted.contains(called.qualifiedName())) {
                (entry.isPlacedAfter() ? placedAfter : steady)
                        .computeIfAbsent(called.qualifiedName(), ignored -> new CallIndex())
                        .add(entry);
            }
        }
    }

    private void linkAll(Entry dependent) {
        Instruction instruction = dependent.placedBy();
        if (instruction == null) {
            return;
        }
        for (int index = 0; index < instruction.dependencies().size(); index++) {
            Instruction dependency =
                    program.instructions().get(instruction.dependencies().get(index));
            if (dependency != null) {
                link(dependent, dependency, place(instruction, index));
            }
        }
    }

    private static Span place(Instruction instruction, int index) {
        List<Path> written = instruction.declaration().clauses().dependencies();
        return index < written.size() ? written.get(index).span() : instruction.span();
    }

    private void link(Entry dependent, Instruction dependency, Span span) {
        List<List<Entry>> groups = new ArrayList<>(find(steady, dependent, dependency));
        groups.removeIf(group -> group.size() == 1 && group.get(0) == dependent);
        for (List<Entry> group : find(placedAfter, dependent, dependency)) {
            for (Entry call : group) {
                if (call != dependent && !verifications.isVerification(call, dependent)) {
                    groups.add(List.of(call));
                }
            }
        }
        if (groups.isEmpty()) {
            add(dependent, dependency, span);
            groups.addAll(find(steady, dependent, dependency));
        }
        links.add(new Links(dependent, dependency.qualifiedName(), groups, span));
    }

    private static List<List<Entry>> find(Map<String, CallIndex> index, Entry dependent, Instruction dependency) {
        CallIndex calls = index.get(dependency.qualifiedName());
        return calls == null ? List.of() : calls.matching(dependent.argumentKeys());
    }

    private void add(Entry dependent, Instruction dependency, Span span) {
        Step step = dependent.step();
        if (step == null || dependsOnItself(dependent, dependency, span)) {
            return;
        }
        Map<String, StepArgument> arguments = new LinkedHashMap<>();
        for (Parameter parameter : dependency.parameters()) {
            StepArgument argument = step.arguments().get(parameter.name());
            if (argument != null) {
                arguments.put(parameter.name(), argument);
            } else if (!dependency.defaults().containsKey(parameter.name())) {
                if (!doubts.broken().test(dependent.span())) {
                    reportMissing(dependent, dependency, parameter, span);
                }
                return;
            }
        }
        Entry added = Entry.added(call(dependency, arguments, step));
        steady.computeIfAbsent(dependency.qualifiedName(), ignored -> new CallIndex())
                .add(added);
        addedBefore.computeIfAbsent(dependent, ignored -> new ArrayList<>()).add(added);
        open.push(added);
    }

    private boolean dependsOnItself(Entry dependent, Instruction dependency, Span span) {
        Instruction called = dependent.placedBy();
        boolean itself = called != null && called.qualifiedName().equals(dependency.qualifiedName());
        if (itself) {
            diagnostics.error(
                    PlanCode.CYCLE,
                    span,
                    "This step must run before itself: " + dependency.name() + " depends on " + dependency.name() + ".",
                    "take the dependency away");
        }
        return itself;
    }

    private void reportMissing(Entry dependent, Instruction dependency, Parameter parameter, Span span) {
        diagnostics.report(Diagnostic.of(
                        PlanCode.DEPENDENCY_ARGUMENT,
                        dependent.span(),
                        Names.quoted(dependent) + " depends on " + dependency.name()
                                + ", which cannot be added: nothing gives its argument " + parameter.name() + ".")
                .withRelated("the dependency is declared here", span)
                .withHint(
                        "write the call yourself: `" + dependency.qualifiedName() + "(" + parameter.name() + ": …)`"));
    }

    private static Step call(Instruction instruction, Map<String, StepArgument> arguments, Step dependent) {
        Set<String> anchors = new TreeSet<>(List.of(instruction.name(), instruction.qualifiedName()));
        return new Step(
                Step.Kind.CALL,
                instruction.name(),
                anchors,
                instruction,
                instruction.declaration().check(),
                instruction.effects(),
                List.of(),
                arguments,
                Set.of(),
                uses(arguments, dependent),
                Counterparts.workOf(instruction, arguments, dependent.span()),
                null,
                dependent.syntax(),
                dependent.span());
    }

    private static Set<Global> uses(Map<String, StepArgument> arguments, Step dependent) {
        Set<Global> uses = new HashSet<>();
        for (Global global : dependent.uses()) {
            for (StepArgument argument : arguments.values()) {
                if (WrittenText.mentions(argument.written().span().text(), global.name())) {
                    uses.add(global);
                }
            }
        }
        return uses;
    }

    private void insertAdded() {
        if (addedBefore.isEmpty()) {
            return;
        }
        List<Entry> entries = new ArrayList<>();
        Set<Entry> expanded = new HashSet<>();
        for (Entry written : listing.entries()) {
            open.push(written);
            while (!open.isEmpty()) {
                expand(entries, expanded);
            }
        }
        listing.replaceEntries(entries);
    }

    private void expand(List<Entry> entries, Set<Entry> expanded) {
        Entry entry = open.element();
        List<Entry> before = addedBefore.getOrDefault(entry, List.of());
        if (before.isEmpty() || !expanded.add(entry)) {
            entries.add(open.pop());
        } else {
            for (int index = before.size() - 1; index >= 0; index--) {
                open.push(before.get(index));
            }
        }
    }
}
