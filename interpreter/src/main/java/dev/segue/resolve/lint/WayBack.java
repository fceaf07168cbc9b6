package dev.segue.resolve.lint;

import dev.segue.resolve.Resolution;
import dev.segue.resolve.Step;
import dev.segue.resolve.StepArgument;
import dev.segue.source.Diagnostics;
import dev.segue.source.LintCode;
import dev.segue.syntax.Header;
import dev.segue.syntax.Literal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A release that is installed going up, where going down installs the same one or none. */
final class WayBack {
    private static final String INSTALL = "install_release";

    private WayBack() {}

    static void report(Resolution resolution, Diagnostics found) {
        Header header = resolution.program().file().header();
        if (header == null || header.versions() == null) {
            return;
        }
        List<Step> installs = Steps.of(resolution.program()).stream()
                .filter(step -> step.name().equals(INSTALL))
                .toList();
        Set<Optional<String>> versions = installs.stream().map(WayBack::version).collect(Collectors.toSet());
        String from = header.versions().from().text();
        if (versions.size() == 1) {
            versions.iterator()
                    .next()
                    .filter(only -> !only.equals(from))
                    .ifPresent(only -> found.error(
                            LintCode.NO_WAY_BACK,
                            installs.getFirst().span(),
                            "nothing leads back to %s: the release is %s going down, too".formatted(from, only),
                            "write install_release(to_version): going down that is the version to go back to"));
        }
    }

    /** The version, where the text says it; what is computed may well be another one going down. */
    private static Optional<String> version(Step step) {
        StepArgument argument = step.arguments().get("v");
        return argument != null && argument.written() instanceof Literal.Text text
                ? Optional.of(text.value())
                : Optional.empty();
    }
}
