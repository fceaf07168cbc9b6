package dev.segue.erlang.relup;

import dev.segue.erlang.relup.RelupProblem.Kind;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.TermPrinter;
import dev.segue.erlang.term.Tuple;
import java.util.List;
import java.util.Optional;

/** Reads low-level instructions from terms. */
final class InstructionReader {
    private static final int SHOWN = 60;

    private final Findings findings;

    InstructionReader(Findings findings) {
        this.findings = findings;
    }

    /** The instruction; one that cannot be read is kept as it is, and reported. */
    RelupInstruction read(Term term, Term owner) {
        Optional<RelupInstruction> read = parsed(term);
        if (read.isEmpty()) {
            report(term, owner);
        }
        return read.isPresent() ? read.get() : new RelupInstruction.Unknown(term);
    }

    /** The instruction that a term is, if it is written as it has to be. */
    static Optional<RelupInstruction> parsed(Term term) {
        return switch (term) {
            case Atom(String name) -> bare(name);
            case Tuple(List<Term> parts)
            when parts.size() == 2 && parts.getFirst() instanceof Atom(String name) -> pair(name, parts.get(1));
            case Tuple(List<Term> parts)
            when parts.size() == 3 && parts.getFirst() instanceof Atom(String name) ->
                triple(name, parts.get(1), parts.get(2));
            case Term other -> Optional.empty();
        };
    }

    private static Optional<RelupInstruction> bare(String name) {
        return switch (name) {
            case "point_of_no_return" -> Optional.of(new RelupInstruction.PointOfNoReturn());
            case "restart_new_emulator" -> Optional.of(new RelupInstruction.RestartNewEmulator());
            case "restart_emulator" -> Optional.of(new RelupInstruction.RestartEmulator());
            default -> Optional.empty();
        };
    }

    private static Optional<RelupInstruction> pair(String name, Term argument) {
        return switch (name) {
            case "load_object_code" -> objectCode(argument);
            case "load" -> purged(argument, RelupInstruction.Load::new);
            case "remove" -> purged(argument, RelupInstruction.Remove::new);
            case "purge" -> Parts.atoms(argument).map(RelupInstruction.PurgeModules::new);
            case "suspend" -> Parts.list(argument, Parts::suspended).map(RelupInstruction.Suspend::new);
            case "resume" -> Parts.atoms(argument).map(RelupInstruction.Resume::new);
            case "code_change" -> codeChange(Optional.empty(), argument);
            case "stop" -> Parts.atoms(argument).map(RelupInstruction.Stop::new);
            case "start" -> Parts.atoms(argument).map(RelupInstruction.Start::new);
            case "apply" -> Call.of(argument).map(RelupInstruction.Apply::new);
            default -> Optional.empty();
        };
    }

    private static Optional<RelupInstruction> triple(String name, Term first, Term second) {
        return switch (name) {
            case "code_change" ->
                Parts.atom(first).flatMap(InstructionReader::way).flatMap(way -> codeChange(Optional.of(way), second));
            case "sync_nodes" -> Peers.of(second).map(peers -> new RelupInstruction.SyncNodes(first, peers));
            default -> Optional.empty();
        };
    }

    private static Optional<Way> way(Atom word) {
        return word.is("up") ? Optional.of(Way.UP) : word.is("down") ? Optional.of(Way.DOWN) : Optional.empty();
    }

    private static Optional<RelupInstruction> codeChange(Optional<Way> way, Term list) {
        return Parts.list(list, Parts::stateChange).map(changes -> new RelupInstruction.CodeChange(way, changes));
    }

    private static Optional<RelupInstruction> objectCode(Term argument) {
        if (!(argument instanceof Tuple(List<Term> parts))
                || parts.size() != 3
                || !(parts.get(0) instanceof Atom application)) {
            return Optional.empty();
        }
        Optional<String> version = Parts.text(parts.get(1));
        Optional<List<Atom>> modules = Parts.atoms(parts.get(2));
        return version.isPresent() && modules.isPresent()
                ? Optional.of(new RelupInstruction.LoadObjectCode(application, version.get(), modules.get()))
                : Optional.empty();
    }

    private interface Purged {
        RelupInstruction of(Atom module, Purge prePurge, Purge postPurge);
    }

    private static Optional<RelupInstruction> purged(Term argument, Purged kind) {
        if (!(argument instanceof Tuple(List<Term> parts))
                || parts.size() != 3
                || !(parts.get(0) instanceof Atom module)) {
            return Optional.empty();
        }
        Optional<Purge> pre = Purge.of(parts.get(1));
        Optional<Purge> post = Purge.of(parts.get(2));
        return pre.isPresent() && post.isPresent()
                ? Optional.of(kind.of(module, pre.get(), post.get()))
                : Optional.empty();
    }

    private void report(Term term, Term owner) {
        Optional<String> name = InstructionNames.of(term);
        Optional<String> form = name.flatMap(InstructionNames::lowForm);
        Optional<String> high = name.flatMap(InstructionNames::highForm);
        if (name.isPresent() && form.isPresent()) {
            malformed(term, owner, name.get(), form.get());
        } else if (name.isPresent() && high.isPresent()) {
            findings.report(
                    Kind.INSTRUCTION,
                    term,
                    owner,
                    "the instruction " + name.get() + " stands in appups; a relup holds only low-level ones",
                    "let systools:make_relup translate the appup");
        } else {
            unknown(term, owner, name);
        }
    }

    private void malformed(Term term, Term owner, String name, String form) {
        boolean unpurged = (name.equals("load") || name.equals("remove"))
                && term instanceof Tuple(List<Term> parts)
                && parts.size() == 2
                && !Parts.tuple(parts.get(1), 3)
                        .map(three -> Purge.of(three.get(1)).isPresent()
                                && Purge.of(three.get(2)).isPresent())
                        .orElse(false);
        String message = unpurged
                ? "the instruction " + name
                        + " has to say what becomes of old code: PrePurge and PostPurge, each soft_purge or brutal_purge"
                : "the instruction " + name + " is not written like this: " + TermPrinter.print(term, SHOWN);
        findings.report(Kind.INSTRUCTION, term, owner, message, "write " + form);
    }

    private void unknown(Term term, Term owner, Optional<String> name) {
        String message = name.map(each -> "there is no instruction " + TermPrinter.print(Atom.of(each), SHOWN))
                .orElseGet(() -> "this is no instruction: " + TermPrinter.print(term, SHOWN));
        findings.report(
                Kind.INSTRUCTION,
                term,
                owner,
                message,
                "the release handler of OTP refuses it; there are " + InstructionNames.lowNames());
    }
}
