package dev.segue.weave;

import dev.segue.Script;
import dev.segue.erlang.relup.Relup;
import dev.segue.erlang.relup.Way;
import dev.segue.source.Diagnostic;
import dev.segue.source.Span;
import dev.segue.source.WeaveCode;
import dev.segue.syntax.Header;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which entries of a relup a script is for: those between the releases of its header and of the command line. */
final class Choice {
    private final Relup relup;
    private final Optional<Header.Versions> versions;
    private final WeaveSettings settings;

    Choice(Script script, Relup relup, WeaveSettings settings) {
        this.relup = relup;
        this.versions = Optional.ofNullable(script.file().header()).map(Header::versions);
        this.settings = settings;
    }

    /** Whether the script is for an entry, of whichever way. */
    boolean fits(Relup.Entry entry) {
        String older = entry.version();
        String newer = relup.version();
        boolean header = versions.map(found ->
                        found.from().text().equals(older) && found.to().text().equals(newer))
                .orElse(true);
        return header
                && settings.from().map(older::equals).orElse(true)
                && settings.to().map(newer::equals).orElse(true);
    }

    /** The error that it is for none; empty if it is for one. */
    Optional<Diagnostic> none(Script script) {
        if (Stream.concat(relup.up().stream(), relup.down().stream()).anyMatch(this::fits)) {
            return Optional.empty();
        }
        Span place = versions.map(found -> found.from().span().to(found.to().span()))
                .orElse(new Span(script.file().source(), 0, 0));
        return Optional.of(
                Diagnostic.of(WeaveCode.NO_ENTRY, place, "The relup has no entry for " + wanted() + ", up or down.")
                        .withHint("it is for " + relup.version() + " and has " + there() + narrowed()));
    }

    private String narrowed() {
        boolean both = versions.isPresent()
                && (settings.from().isPresent() || settings.to().isPresent());
        return both ? "; --from and --to only narrow what the script's header names" : "";
    }

    private String wanted() {
        String from = settings.from()
                .or(() -> versions.map(found -> found.from().text()))
                .orElse("any release");
        String to =
                settings.to().or(() -> versions.map(found -> found.to().text())).orElse("any release");
        return shown(from) + " and " + shown(to);
    }

    private static String shown(String version) {
        return version.isBlank() ? "\"" + version + "\"" : version;
    }

    private String there() {
        String up = names(relup, Way.UP);
        String down = names(relup, Way.DOWN);
        return up.isEmpty() && down.isEmpty() ? "no entry at all" : "up from " + up + " and down to " + down;
    }

    private static String names(Relup relup, Way way) {
        return relup.entries(way).stream().map(Relup.Entry::version).collect(Collectors.joining(", "));
    }
}
