package dev.segue;

import dev.segue.foreign.ForeignFailure;
import dev.segue.foreign.ForeignLanguage;
import dev.segue.foreign.ForeignLanguages;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.resolve.ForeignBody;
import dev.segue.resolve.Step;
import dev.segue.resolve.StepWork;
import dev.segue.source.Diagnostic;
import dev.segue.source.Diagnostics;
import dev.segue.source.ForeignCode;
import dev.segue.source.SourceText;
import dev.segue.source.Span;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;

/** Looks at the files of the foreign instructions that a plan calls; nothing of them is run. */
final class ForeignChecks {
    private final ForeignLanguages languages;

    /** A script is planned several times, and reading a file may take a while. */
    private final Map<SourceText, Optional<ForeignFailure>> read = Collections.synchronizedMap(new WeakHashMap<>());

    ForeignChecks(ForeignLanguages languages) {
        this.languages = languages;
    }

    /**
     * What keeps them from being run, one for each file.
     *
     * @param found what is known to be wrong already: a file that holds other bytes than those of text is not read as code
     */
    List<Diagnostic> mistakes(Plan plan, Diagnostics found) {
        Collection<ForeignBody> bodies = bodies(plan);
        if (bodies.isEmpty()) {
            return List.of();
        }
        Set<SourceText> wrong = found.inSourceOrder().stream()
                .filter(Diagnostic::isError)
                .map(diagnostic -> diagnostic.span().source())
                .collect(Collectors.toSet());
        return bodies.stream()
                .filter(body -> !wrong.contains(body.text()))
                .map(this::mistake)
                .flatMap(Optional::stream)
                .toList();
    }

    /** One body of each file. */
    private static Collection<ForeignBody> bodies(Plan plan) {
        Map<SourceText, ForeignBody> bodies = new LinkedHashMap<>();
        for (PlannedStep planned : plan.steps()) {
            Step step = planned.step();
            if (step != null && step.work() instanceof StepWork.Foreign foreign && foreign.body() != null) {
                bodies.putIfAbsent(foreign.body().text(), foreign.body());
            }
        }
        return bodies.values();
    }

    private Optional<Diagnostic> mistake(ForeignBody body) {
        if (!languages.runs(body.language())) {
            return Optional.of(absent(body));
        }
        return read.computeIfAbsent(body.text(), text -> languages.mistake(body.language(), text))
                .map(failure -> unreadable(failure, body));
    }

    private static Diagnostic absent(ForeignBody body) {
        String version = Optional.ofNullable(Segue.class.getModule().getDescriptor())
                .flatMap(module -> module.rawVersion())
                .map(number -> ":" + number)
                .orElse("");
        List<String> artifacts = body.language().coordinates();
        return Diagnostic.of(
                        ForeignCode.LANGUAGE_ABSENT,
                        body.span(),
                        "nothing here runs %s".formatted(body.language().title()))
                .withHint("add %s%s and %s to the class path; docs/how-to/use-a-foreign-language.md tells how"
                        .formatted(artifacts.getFirst(), version, artifacts.getLast()));
    }

    private static Diagnostic unreadable(ForeignFailure failure, ForeignBody body) {
        Span place = failure.place() == null ? new Span(body.text(), 0, 0) : failure.place();
        Diagnostic wrong = Diagnostic.of(ForeignCode.UNREADABLE, place, failure.sentence())
                .withRelated("this names the file", body.span());
        return body.language() == ForeignLanguage.JAVASCRIPT && isOfModule(place)
                ? wrong.withHint("a foreign file is one script, no module: leave out import and export")
                : wrong;
    }

    /** Whether a line imports or exports, which scripts of JavaScript do not. */
    private static boolean isOfModule(Span place) {
        SourceText text = place.source();
        int line = text.line(place.start());
        return text.text()
                .substring(text.lineStart(line), text.lineEnd(line))
                .strip()
                .matches("(import|export)\\b.*");
    }
}
