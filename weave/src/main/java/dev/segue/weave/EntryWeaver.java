package dev.segue.weave;

import dev.segue.PlanSettings;
import dev.segue.Planning;
import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.erlang.relup.Relup;
import dev.segue.erlang.relup.RelupInstruction;
import dev.segue.erlang.relup.Way;
import dev.segue.plan.Plan;
import dev.segue.plan.Upgrade;
import dev.segue.resolve.Direction;
import dev.segue.source.Diagnostic;
import dev.segue.source.RelupCode;
import dev.segue.weave.place.GivenRelup;
import dev.segue.weave.place.PlaceRules;
import dev.segue.weave.relup.RelupInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Weaves a script into one entry. */
final class EntryWeaver {
    private final Segue segue;
    private final Script script;
    private final RelupInput source;
    private final WeaveSettings settings;
    private final List<Diagnostic> found = new ArrayList<>();

    EntryWeaver(Segue segue, Script script, RelupInput source, WeaveSettings settings) {
        this.segue = segue;
        this.script = script;
        this.source = source;
        this.settings = settings;
    }

    /** Errors and warnings of what was woven. */
    List<Diagnostic> diagnostics() {
        return found;
    }

    /** The entry with the script's steps; as it is if there are errors. */
    WovenEntry weave(Relup relup, Way way, Relup.Entry entry) {
        Relup.Entry pointed = withPoint(entry);
        GivenRelup given =
                new GivenRelup(pointed, wayBack(relup, way, entry), instruction -> source.place(instruction, entry));
        if (given.steps().isEmpty()) {
            return new WovenEntry(way, entry, Optional.empty(), List.of());
        }
        Optional<Diagnostic> before = WovenBefore.in(entry, source);
        if (before.isPresent()) {
            found.add(before.get());
            return new WovenEntry(way, entry, Optional.empty(), List.of());
        }
        Planning planning = segue.plan(script, planSettings(way), given);
        found.addAll(planning.diagnostics());
        if (planning.plan().isEmpty()) {
            return new WovenEntry(way, entry, Optional.empty(), List.of());
        }
        Plan plan = planning.plan().get();
        found.addAll(new PlaceRules(given, plan).check());
        EntryInstructions made = new EntryInstructions(plan, between(plan, relup, way, entry), given);
        WovenEntry woven = new WovenEntry(way, entry, Optional.of(plan), made.all());
        found.addAll(made.diagnostics());
        found.addAll(new ResultRules(source, way).check(woven));
        return woven;
    }

    /** Releases, where the header has versions of the application, which may be others. */
    private static Upgrade between(Plan plan, Relup relup, Way way, Relup.Entry entry) {
        return way == Way.UP
                ? new Upgrade(plan.upgrade().app(), entry.version(), relup.version(), Direction.UP)
                : new Upgrade(plan.upgrade().app(), relup.version(), entry.version(), Direction.DOWN);
    }

    private PlanSettings planSettings(Way way) {
        return new PlanSettings(
                way == Way.UP ? Direction.UP : Direction.DOWN,
                settings.parameters(),
                "a relup",
                Optional.empty(),
                false);
    }

    private static Optional<Relup.Entry> wayBack(Relup relup, Way way, Relup.Entry entry) {
        return relup.entries(way == Way.UP ? Way.DOWN : Way.UP).stream()
                .filter(other -> other.version().equals(entry.version()))
                .findFirst();
    }

    /** An entry that does nothing gets the point of no return that it does not need without steps. */
    private Relup.Entry withPoint(Relup.Entry entry) {
        boolean has = entry.instructions().stream().anyMatch(RelupInstruction.PointOfNoReturn.class::isInstance);
        if (has) {
            return entry;
        }
        if (entry.instructions().isEmpty()) {
            return entry.with(List.of(new RelupInstruction.PointOfNoReturn()));
        }
        found.add(Diagnostic.of(
                        RelupCode.BROKEN_RELUP,
                        source.place(entry),
                        "This entry has no `point_of_no_return`, so OTP takes all of it as standing behind one.")
                .withHint("let systools:make_relup make the relup, or write the instruction where it belongs"));
        return entry.with(List.of());
    }
}
