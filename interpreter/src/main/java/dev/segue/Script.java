package dev.segue;

import dev.segue.resolve.Program;
import dev.segue.resolve.ProgramItem;
import dev.segue.resolve.Resolution;
import dev.segue.resolve.Step;
import dev.segue.resolve.StepArgument;
import dev.segue.runtime.TargetShape;
import dev.segue.source.Diagnostic;
import dev.segue.syntax.Header;
import dev.segue.syntax.Literal;
import dev.segue.syntax.UpgradeFile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A script that was read: parsed and resolved, errors and all.
 *
 * @param resolution what resolving gave
 */
public record Script(Resolution resolution) {

    /** What planning starts from; complete only if there is no error. */
    public Program program() {
        return resolution.program();
    }

    /** Those of parsing and resolving, in source order. */
    public List<Diagnostic> diagnostics() {
        return resolution.diagnostics();
    }

    /** Whether it cannot be planned. */
    public boolean hasErrors() {
        return resolution.hasErrors();
    }

    /** The syntax. */
    public UpgradeFile file() {
        return program().file();
    }

    /** Whether it has no steps, so that others may use it. */
    public boolean isLibrary() {
        return file().isLibrary();
    }

    /** Whether it names versions, so that it can also go down. */
    public boolean hasVersions() {
        Header header = file().header();
        return header != null && header.versions() != null;
    }

    /** What it expects of its target: the header's application and versions, else the atoms that calls give for app. */
    public TargetShape shape() {
        Header header = file().header();
        Set<String> applications = new LinkedHashSet<>();
        if (header != null) {
            applications.add(header.application().text());
        }
        collect(program().items(), applications);
        Header.Versions versions = header == null ? null : header.versions();
        return new TargetShape(
                List.copyOf(applications),
                Optional.ofNullable(versions).map(found -> found.from().text()),
                Optional.ofNullable(versions).map(found -> found.to().text()));
    }

    private static void collect(List<ProgramItem> items, Set<String> applications) {
        for (ProgramItem item : items) {
            switch (item) {
                case Step step -> application(step).ifPresent(applications::add);
                case ProgramItem.Section section -> collect(section.items(), applications);
                case ProgramItem.Choice choice -> {
                    choice.branches().forEach(branch -> collect(branch.items(), applications));
                    collect(choice.otherwise(), applications);
                }
                case ProgramItem.PointOfNoReturn point -> {}
            }
        }
    }

    private static Optional<String> application(Step step) {
        StepArgument argument = step.arguments().get("app");
        return argument != null && argument.written() instanceof Literal.Atom atom
                ? Optional.of(atom.value())
                : Optional.empty();
    }
}
