package dev.segue.erlang.relup;

import dev.segue.erlang.codec.Terms;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Binary;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes relups and appups of every instruction for properties; they need not be of any use. */
final class Relups {
    private Relups() {}

    static Arbitrary<Relup> relups() {
        return Combinators.combine(texts(), entries(), entries()).as(Relup::new);
    }

    private static Arbitrary<List<Relup.Entry>> entries() {
        return Combinators.combine(texts(), terms(), instructions().list().ofMaxSize(12))
                .as(Relup.Entry::new)
                .list()
                .ofMaxSize(3);
    }

    static Arbitrary<Appup> appups() {
        return Combinators.combine(texts(), appupEntries(), appupEntries()).as(Appup::new);
    }

    private static Arbitrary<List<Appup.Entry>> appupEntries() {
        Arbitrary<Appup.Versions> versions = Arbitraries.oneOf(
                texts().map(Appup.Versions.One::new), texts().map(Binary::utf8).map(Appup.Versions.Matching::new));
        return Combinators.combine(versions, appupInstructions().list().ofMaxSize(12))
                .as(Appup.Entry::new)
                .list()
                .ofMaxSize(3);
    }

    static Arbitrary<AppupInstruction> appupInstructions() {
        Arbitrary<Change> changes = Arbitraries.oneOf(
                Arbitraries.just(new Change.Soft()),
                Arbitraries.just(new Change.Advanced(ListTerm.NIL)),
                terms().map(Change.Advanced::new));
        Arbitrary<AppupInstruction> updates = Combinators.combine(
                        atoms(), Arbitraries.of(true, false), timeouts(), changes, purges(), purges(), modules())
                .as(AppupInstruction.Update::new);
        Arbitrary<AppupInstruction> loads =
                Combinators.combine(atoms(), purges(), purges(), modules()).as(AppupInstruction.LoadModule::new);
        return Arbitraries.oneOf(
                updates,
                loads,
                Combinators.combine(atoms(), modules()).as(AppupInstruction.AddModule::new),
                Combinators.combine(atoms(), modules()).as(AppupInstruction.DeleteModule::new),
                Combinators.combine(atoms(), Arbitraries.of(StartType.class)).as(AppupInstruction.AddApplication::new),
                atoms().map(AppupInstruction.RemoveApplication::new),
                atoms().map(AppupInstruction.RestartApplication::new),
                instructions().map(AppupInstruction.LowLevel::new));
    }

    static Arbitrary<RelupInstruction> instructions() {
        Arbitrary<Call> calls = Combinators.combine(
                        atoms(), atoms(), terms().list().ofMaxSize(3))
                .as(Call::new);
        Arbitrary<Peers> peers = Arbitraries.oneOf(modules().map(Peers.Named::new), calls.map(Peers.Computed::new));
        Arbitrary<RelupInstruction> marks = Arbitraries.of(
                new RelupInstruction.PointOfNoReturn(),
                new RelupInstruction.RestartEmulator(),
                new RelupInstruction.RestartNewEmulator());
        return Arbitraries.oneOf(
                marks,
                Combinators.combine(atoms(), texts(), modules()).as(RelupInstruction.LoadObjectCode::new),
                Combinators.combine(atoms(), purges(), purges()).as(RelupInstruction.Load::new),
                Combinators.combine(atoms(), purges(), purges()).as(RelupInstruction.Remove::new),
                modules().map(RelupInstruction.PurgeModules::new),
                suspended().list().ofMaxSize(4).map(RelupInstruction.Suspend::new),
                modules().map(RelupInstruction.Resume::new),
                Combinators.combine(
                                Arbitraries.of(Way.class).optional(),
                                Combinators.combine(atoms(), terms())
                                        .as(StateChange::new)
                                        .list()
                                        .ofMaxSize(3))
                        .as(RelupInstruction.CodeChange::new),
                modules().map(RelupInstruction.Stop::new),
                modules().map(RelupInstruction.Start::new),
                Combinators.combine(terms(), peers).as(RelupInstruction.SyncNodes::new),
                calls.map(RelupInstruction.Apply::new));
    }

    private static Arbitrary<Suspended> suspended() {
        return Combinators.combine(atoms(), timeouts()).as(Suspended::new);
    }

    private static Arbitrary<Timeout> timeouts() {
        return Arbitraries.oneOf(
                Arbitraries.of(Timeout.USUAL, new Timeout.Infinite()),
                Arbitraries.longs().greaterOrEqual(1).map(Timeout.Milliseconds::new));
    }

    private static Arbitrary<Purge> purges() {
        return Arbitraries.of(Purge.class);
    }

    private static Arbitrary<List<Atom>> modules() {
        return atoms().list().ofMaxSize(4);
    }

    private static Arbitrary<Atom> atoms() {
        return Arbitraries.oneOf(
                Arbitraries.of("chat", "chat_room", "'", "Elixir.Chat.Endpoint", "grüße", "after", "", "聊天")
                        .map(Atom::of),
                Arbitraries.strings().ascii().ofMaxLength(20).map(Atom::of));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of("1.0", "0.1.0-rc.1+5", "", "1.0ä", "2\n\"0\"");
    }

    private static Arbitrary<Term> terms() {
        return Terms.literals();
    }
}
