package dev.segue.erlang.relup;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Low-level instructions as terms, their names, and the modules in them. */
final class RelupTerms {
    private RelupTerms() {}

    static String name(RelupInstruction instruction) {
        return switch (instruction) {
            case RelupInstruction.LoadObjectCode code -> "load_object_code";
            case RelupInstruction.PointOfNoReturn point -> "point_of_no_return";
            case RelupInstruction.Load load -> "load";
            case RelupInstruction.Remove remove -> "remove";
            case RelupInstruction.PurgeModules purge -> "purge";
            case RelupInstruction.Suspend suspend -> "suspend";
            case RelupInstruction.Resume resume -> "resume";
            case RelupInstruction.CodeChange change -> "code_change";
            case RelupInstruction.Stop stop -> "stop";
            case RelupInstruction.Start start -> "start";
            case RelupInstruction.SyncNodes sync -> "sync_nodes";
            case RelupInstruction.Apply apply -> "apply";
            case RelupInstruction.RestartNewEmulator restart -> "restart_new_emulator";
            case RelupInstruction.RestartEmulator restart -> "restart_emulator";
            case RelupInstruction.Unknown(Term term) ->
                InstructionNames.of(term).orElse("unknown");
        };
    }

    static List<Atom> modules(RelupInstruction instruction) {
        return switch (instruction) {
            case RelupInstruction.LoadObjectCode code -> code.modules();
            case RelupInstruction.Load load -> List.of(load.module());
            case RelupInstruction.Remove remove -> List.of(remove.module());
            case RelupInstruction.PurgeModules purge -> purge.modules();
            case RelupInstruction.Suspend(List<Suspended> suspended) ->
                suspended.size() == 1
                        ? List.of(suspended.getFirst().module())
                        : suspended.stream().map(Suspended::module).toList();
            case RelupInstruction.Resume resume -> resume.modules();
            case RelupInstruction.CodeChange change ->
                change.stateChanges().stream().map(StateChange::module).toList();
            case RelupInstruction.Stop stop -> stop.modules();
            case RelupInstruction.Start start -> start.modules();
            case RelupInstruction.Apply(Call call) -> List.of(call.module());
            case RelupInstruction.SyncNodes sync -> List.of();
            case RelupInstruction.PointOfNoReturn point -> List.of();
            case RelupInstruction.RestartNewEmulator restart -> List.of();
            case RelupInstruction.RestartEmulator restart -> List.of();
            case RelupInstruction.Unknown unknown -> List.of();
        };
    }

    static Term of(RelupInstruction instruction) {
        Atom name = Atom.of(name(instruction));
        return switch (instruction) {
            case RelupInstruction.LoadObjectCode(Atom application, String version, List<Atom> modules) ->
                Tuple.of(name, Tuple.of(application, ListTerm.charlist(version), atoms(modules)));
            case RelupInstruction.Load(Atom module, Purge pre, Purge post) ->
                Tuple.of(name, Tuple.of(module, pre.term(), post.term()));
            case RelupInstruction.Remove(Atom module, Purge pre, Purge post) ->
                Tuple.of(name, Tuple.of(module, pre.term(), post.term()));
            case RelupInstruction.PurgeModules purge -> Tuple.of(name, atoms(purge.modules()));
            case RelupInstruction.Suspend suspend -> Tuple.of(name, new ListTerm(terms(suspend.suspended())));
            case RelupInstruction.Resume resume -> Tuple.of(name, atoms(resume.modules()));
            case RelupInstruction.CodeChange(Optional<Way> way, List<StateChange> changes) ->
                codeChange(
                        name,
                        way,
                        new ListTerm(changes.stream().map(StateChange::term).toList()));
            case RelupInstruction.Stop stop -> Tuple.of(name, atoms(stop.modules()));
            case RelupInstruction.Start start -> Tuple.of(name, atoms(start.modules()));
            case RelupInstruction.SyncNodes(Term id, Peers peers) -> Tuple.of(name, id, peers.term());
            case RelupInstruction.Apply(Call call) -> Tuple.of(name, call.term());
            case RelupInstruction.PointOfNoReturn point -> name;
            case RelupInstruction.RestartNewEmulator restart -> name;
            case RelupInstruction.RestartEmulator restart -> name;
            case RelupInstruction.Unknown(Term term) -> term;
        };
    }

    private static Term codeChange(Atom name, Optional<Way> way, Term changes) {
        return way.isPresent() ? Tuple.of(name, way.get().term(), changes) : Tuple.of(name, changes);
    }

    private static List<Term> terms(List<Suspended> suspended) {
        List<Term> terms = new ArrayList<>(suspended.size());
        for (Suspended each : suspended) {
            terms.add(each.term());
        }
        return terms;
    }

    private static Term atoms(List<Atom> atoms) {
        return new ListTerm(List.copyOf(atoms));
    }
}
