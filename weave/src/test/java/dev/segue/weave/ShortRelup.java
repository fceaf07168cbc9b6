package dev.segue.weave;

import dev.segue.erlang.relup.Call;
import dev.segue.erlang.relup.Peers;
import dev.segue.erlang.relup.Purge;
import dev.segue.erlang.relup.RelupInstruction;
import dev.segue.erlang.relup.StateChange;
import dev.segue.erlang.relup.Suspended;
import dev.segue.erlang.relup.Timeout;
import dev.segue.erlang.relup.Way;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A relup's instructions in short, as the placing tables write them: {@code code point suspend load(a) resume}. A word
 * without a module is about {@code m}; {@code code} lists all modules of the application {@code toy}, and
 * {@code code(other:x)} one of another.
 */
final class ShortRelup {
    private ShortRelup() {}

    static List<RelupInstruction> read(String words, Way way) {
        List<String> all = Arrays.stream(words.strip().split("\\s+"))
                .filter(each -> !each.isEmpty())
                .toList();
        List<RelupInstruction> read = new ArrayList<>();
        for (String word : all) {
            int open = word.indexOf('(');
            String name = open < 0 ? word : word.substring(0, open);
            String module = open < 0 ? "m" : word.substring(open + 1, word.length() - 1);
            read.add(name.equals("code") ? code(all, module, open >= 0) : instruction(name, Atom.of(module), way));
        }
        return read;
    }

    private static RelupInstruction code(List<String> all, String written, boolean other) {
        if (other) {
            String[] parts = written.split(":");
            return new RelupInstruction.LoadObjectCode(Atom.of(parts[0]), "2", List.of(Atom.of(parts[1])));
        }
        Set<String> modules = new TreeSet<>();
        for (String word : all) {
            if (word.startsWith("load")) {
                modules.add(word.contains("(") ? word.substring(5, word.length() - 1) : "m");
            }
        }
        all.stream()
                .filter(each -> each.startsWith("code("))
                .forEach(each -> modules.remove(each.substring(each.indexOf(':') + 1, each.length() - 1)));
        return new RelupInstruction.LoadObjectCode(
                Atom.of("toy"), "2", modules.stream().map(Atom::of).toList());
    }

    private static RelupInstruction instruction(String name, Atom module, Way way) {
        List<Atom> modules = List.of(module);
        return switch (name) {
            case "point" -> new RelupInstruction.PointOfNoReturn();
            case "load" -> new RelupInstruction.Load(module, Purge.BRUTAL, Purge.BRUTAL);
            case "remove" -> new RelupInstruction.Remove(module, Purge.BRUTAL, Purge.BRUTAL);
            case "purge" -> new RelupInstruction.PurgeModules(modules);
            case "suspend" -> new RelupInstruction.Suspend(List.of(Suspended.of(module)));
            case "resume" -> new RelupInstruction.Resume(modules);
            case "stop" -> new RelupInstruction.Stop(modules);
            case "start" -> new RelupInstruction.Start(modules);
            case "change" ->
                new RelupInstruction.CodeChange(Optional.of(way), List.of(new StateChange(module, ListTerm.NIL)));
            case "apply" -> new RelupInstruction.Apply(Call.of("toy_hook", "run"));
            case "end" -> new RelupInstruction.Apply(Call.of("application", "stop", module));
            case "begin" -> new RelupInstruction.Apply(Call.of("application", "start", module));
            case "sync" -> new RelupInstruction.SyncNodes(Atom.of("id"), new Peers.Named(List.of()));
            case "new" -> new RelupInstruction.RestartNewEmulator();
            case "restart" -> new RelupInstruction.RestartEmulator();
            default -> throw new IllegalArgumentException("no such word: " + name);
        };
    }

    /** Back to short: what differs from what {@link #read} makes stands behind a tilde. */
    static String write(RelupInstruction instruction) {
        return switch (instruction) {
            case RelupInstruction.LoadObjectCode code ->
                code.application().is("toy")
                        ? "code"
                        : "code(" + code.application().name() + ":"
                                + code.modules().getFirst().name() + ")";
            case RelupInstruction.PointOfNoReturn point -> "point";
            case RelupInstruction.Load load -> named("load", load) + purge(load.prePurge(), load.postPurge());
            case RelupInstruction.Remove remove ->
                named("remove", remove) + purge(remove.prePurge(), remove.postPurge());
            case RelupInstruction.PurgeModules purge -> named("purge", purge);
            case RelupInstruction.Suspend suspend -> named("suspend", suspend) + timeout(suspend);
            case RelupInstruction.Resume resume -> named("resume", resume);
            case RelupInstruction.Stop stop -> named("stop", stop);
            case RelupInstruction.Start start -> named("start", start);
            case RelupInstruction.CodeChange change -> named("change", change);
            case RelupInstruction.SyncNodes sync -> "sync";
            case RelupInstruction.Apply apply ->
                apply.call().module().is("toy_hook")
                        ? "apply"
                        : apply.call().function().name();
            case RelupInstruction.RestartNewEmulator restart -> "new";
            case RelupInstruction.RestartEmulator restart -> "restart";
            case RelupInstruction.Unknown unknown -> "unknown";
        };
    }

    private static String named(String word, RelupInstruction instruction) {
        String module = instruction.modules().getFirst().name();
        return module.equals("m") ? word : word + "(" + module + ")";
    }

    private static String purge(Purge before, Purge after) {
        return before == Purge.SOFT && after == Purge.SOFT ? "~soft" : before == after ? "" : "~mixed";
    }

    private static String timeout(RelupInstruction.Suspend suspend) {
        return switch (suspend.suspended().getFirst().timeout()) {
            case Timeout.Usual usual -> "";
            case Timeout.Infinite infinite -> "~infinity";
            case Timeout.Milliseconds(long amount) -> "~" + amount;
        };
    }
}
