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
import java.util.function.Consumer;

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

    /** What it expects of its target: the header's application and versions, and the atoms that calls give for app. */
    public TargetShape shape() {
        Header header = file().header();
        Set<String> applications = new LinkedHashSet<>();
        if (header != null) {
            applications.add(header.application().text());
        }
        Set<String> arriving = new LinkedHashSet<>();
        Set<String> leaving = new LinkedHashSet<>();
        forEachStep(program().items(), step -> {
            application(step, "app").ifPresent(applications::add);
            application(step, "a")
                    .ifPresent(
                            switch (step.name()) {
                                case "add_app" -> arriving::add;
                                case "remove_app" -> leaving::add;
                                default -> applications::add;
                            });
        });
        arriving.removeAll(applications);
        leaving.removeAll(applications);
        Optional<Header.Versions> versions = Optional.ofNullable(header).map(Header::versions);
        return new TargetShape(
                List.copyOf(applications),
                List.copyOf(arriving),
                List.copyOf(leaving),
                versions.map(found -> found.from().text()),
                versions.map(found -> found.to().text()));
    }

    private static void forEachStep(List<ProgramItem> items, Consumer<Step> visitor) {
        for (ProgramItem item : items) {
            switch (item) {
                case Step step -> visitor.accept(step);
                case ProgramItem.Section section -> forEachStep(section.items(), visitor);
                case ProgramItem.Choice choice -> {
                    choice.branches().forEach(branch -> forEachStep(branch.items(), visitor));
                    forEachStep(choice.otherwise(), visitor);
                }
                case ProgramItem.PointOfNoReturn point -> {}
            }
        }
    }

    private static Optional<String> application(Step step, String parameter) {
        StepArgument argument = step.arguments().get(parameter);
        return argument != null && argument.written() instanceof Literal.Atom atom
                ? Optional.of(atom.value())
                : Optional.empty();
    }
}
