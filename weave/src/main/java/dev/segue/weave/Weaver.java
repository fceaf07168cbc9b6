package dev.segue.weave;

import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.Told;
import dev.segue.erlang.relup.AtOnce;
import dev.segue.erlang.relup.Relup;
import dev.segue.erlang.relup.Way;
import dev.segue.source.Diagnostic;
import dev.segue.source.Diagnostics;
import dev.segue.weave.relup.RelupInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Weaves the steps of a script into the entries of a relup. Immutable. */
public final class Weaver {
    private final Segue segue;

    /** One for scripts that an engine has read. */
    public Weaver(Segue segue) {
        this.segue = segue;
    }

    /**
     * Weaves a script into every entry that it is for; the others stay as they are. Never throws for what the script or
     * the relup holds.
     *
     * @param script without errors
     * @param source a relup without errors
     * @throws dev.segue.UsageError if a parameter is not the script's, is missing or has a value that does not fit
     */
    public Woven weave(Script script, RelupInput source, WeaveSettings settings) {
        Relup relup = source.reading().content().orElseThrow();
        Choice choice = new Choice(script, relup, settings);
        Diagnostics all = new Diagnostics();
        Told told = new Told();
        choice.none(script).ifPresent(all::report);
        Function<Part, Done> work = part -> choice.fits(part.entry())
                ? woven(new EntryWeaver(segue, script, source, settings), relup, part)
                : new Done(kept(part), List.of());
        List<WovenEntry> entries = new ArrayList<>();
        for (Done done : AtOnce.each(parts(relup), work)) {
            entries.add(done.entry());
            all.reportAll(told.fresh(done.diagnostics()));
            told.add(done.diagnostics());
        }
        return all.hasErrors()
                ? new Woven(Optional.empty(), List.of(), all.inSourceOrder())
                : new Woven(Optional.of(relup(relup, entries)), entries, all.inSourceOrder());
    }

    private record Part(Way way, Relup.Entry entry) {}

    private record Done(WovenEntry entry, List<Diagnostic> diagnostics) {}

    private static List<Part> parts(Relup relup) {
        return Stream.of(Way.values())
                .flatMap(way -> relup.entries(way).stream().map(entry -> new Part(way, entry)))
                .toList();
    }

    private static Done woven(EntryWeaver weaver, Relup relup, Part part) {
        WovenEntry entry = weaver.weave(relup, part.way(), part.entry());
        return new Done(entry, weaver.diagnostics());
    }

    private static WovenEntry kept(Part part) {
        List<WovenInstruction> same = part.entry().instructions().stream()
                .map(each -> new WovenInstruction(each, WovenInstruction.Origin.KEPT, Optional.empty()))
                .toList();
        return new WovenEntry(part.way(), part.entry(), Optional.empty(), same);
    }

    private static Relup relup(Relup relup, List<WovenEntry> entries) {
        return new Relup(relup.version(), of(entries, Way.UP), of(entries, Way.DOWN));
    }

    private static List<Relup.Entry> of(List<WovenEntry> entries, Way way) {
        return entries.stream()
                .filter(entry -> entry.way() == way)
                .map(WovenEntry::after)
                .toList();
    }
}
