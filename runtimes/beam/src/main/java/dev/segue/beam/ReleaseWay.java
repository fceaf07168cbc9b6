package dev.segue.beam;

import dev.segue.beam.ReleaseFolder.Known;
import dev.segue.beam.ReleaseFolder.Packed;
import dev.segue.erlang.relup.Purge;
import dev.segue.erlang.relup.Relup;
import dev.segue.erlang.relup.RelupInstruction;
import dev.segue.erlang.relup.Way;
import dev.segue.erlang.term.TermPrinter;
import dev.segue.runtime.Releases.Instructions;
import dev.segue.runtime.RuntimeFailure;
import java.util.List;
import java.util.Optional;

/**
 * The way from the release that runs to another.
 *
 * @param known what the release handler knows
 * @param from the version that runs
 * @param to the other version
 * @param packed the archive, if the other is not unpacked
 * @param instructions what leads there, if anything does
 * @param back whether anything leads back
 */
record ReleaseWay(
        Known known,
        String from,
        String to,
        Optional<Packed> packed,
        Optional<List<RelupInstruction>> instructions,
        boolean back) {

    /**
     * Finds it as the release handler does: what leads up stands in the relup of the other, what leads down in that of
     * the one that runs.
     *
     * @throws RuntimeFailure.Refused if the version is not there, or a relup cannot be read
     */
    static ReleaseWay find(ReleaseFolder folder, String from, String to) {
        Known known = folder.known();
        Optional<Packed> packed =
                known.release(to).isPresent() ? Optional.empty() : Optional.of(folder.packed(known, to));
        Optional<Relup> ahead = packed.isPresent()
                ? packed.get()
                        .relup()
                        .map(content -> folder.relup(
                                content,
                                "releases/" + to + "/relup of the archive "
                                        + packed.get().name(),
                                to))
                : folder.relup(known, to);
        Optional<List<RelupInstruction>> up = ahead.flatMap(relup -> entry(relup, Way.UP, from));
        Optional<Relup> behind = up.isPresent() ? Optional.empty() : folder.relup(known, from);
        return new ReleaseWay(
                known,
                from,
                to,
                packed,
                up.or(() -> behind.flatMap(relup -> entry(relup, Way.DOWN, to))),
                up.isPresent()
                                && ahead.flatMap(relup -> entry(relup, Way.DOWN, from))
                                        .isPresent()
                        || behind.flatMap(relup -> entry(relup, Way.UP, to)).isPresent());
    }

    private static Optional<List<RelupInstruction>> entry(Relup relup, Way way, String other) {
        return relup.entries(way).stream()
                .filter(entry -> entry.version().equals(other))
                .map(Relup.Entry::instructions)
                .findFirst();
    }

    /**
     * Makes sure that it leads there and keeps the node running.
     *
     * @throws RuntimeFailure.Refused if not
     */
    ReleaseWay demandPassable(String node) {
        if (from.equals(to)) {
            throw new RuntimeFailure.Refused("release %s already runs on %s".formatted(to, node));
        }
        List<RelupInstruction> all = instructions.orElseThrow(() -> new RuntimeFailure.Refused(
                "nothing leads from release %s, which runs on %s, to %s: neither %s%s nor %s has it"
                        .formatted(
                                from,
                                node,
                                to,
                                ReleaseFolder.file(known, to),
                                packed.map(archive -> " (in " + archive.name() + ".tar.gz)")
                                        .orElse(""),
                                ReleaseFolder.file(known, from))));
        all.stream()
                .filter(each -> each instanceof RelupInstruction.RestartEmulator
                        || each instanceof RelupInstruction.RestartNewEmulator)
                .findFirst()
                .ifPresent(restart -> {
                    throw new RuntimeFailure.Refused(
                            "the relup from release %s to %s restarts the emulator (%s), so nothing of it would go on running; install it with the release handler itself"
                                    .formatted(from, to, restart.name()));
                });
        return this;
    }

    /** The modules whose old code is purged without regard for who runs it. */
    List<String> brutallyPurged() {
        return instructions.orElse(List.of()).stream()
                .filter(each -> each instanceof RelupInstruction.Load load && load.prePurge() == Purge.BRUTAL
                        || each instanceof RelupInstruction.Remove remove && remove.prePurge() == Purge.BRUTAL
                        || each instanceof RelupInstruction.PurgeModules)
                .flatMap(each -> each.modules().stream())
                .map(module -> module.name())
                .distinct()
                .toList();
    }

    /** The instructions as text, if there are any. */
    Optional<Instructions> told() {
        return instructions.map(all -> new Instructions(
                from,
                to,
                all.stream().map(each -> TermPrinter.print(each.term())).toList(),
                back));
    }
}
