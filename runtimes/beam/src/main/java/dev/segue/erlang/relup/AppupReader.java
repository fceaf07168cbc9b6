package dev.segue.erlang.relup;

import dev.segue.erlang.relup.RelupProblem.Kind;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.TermPrinter;
import dev.segue.erlang.term.Tuple;
import java.util.List;
import java.util.Optional;

/** Reads the instructions of an appup from terms, in all their forms ({@code appup(4)}). */
final class AppupReader {
    private static final int SHOWN = 60;

    private final Findings findings;

    AppupReader(Findings findings) {
        this.findings = findings;
    }

    /** The instruction; one that cannot be read is kept as it is, and reported. */
    AppupInstruction read(Term term, Term owner) {
        Optional<AppupInstruction> read =
                high(term).or(() -> InstructionReader.parsed(term).map(AppupInstruction.LowLevel::new));
        if (read.isEmpty()) {
            report(term, owner);
        }
        return read.orElseGet(() -> new AppupInstruction.LowLevel(new RelupInstruction.Unknown(term)));
    }

    private void report(Term term, Term owner) {
        Optional<String> name = InstructionNames.of(term);
        Optional<String> form =
                name.flatMap(each -> InstructionNames.highForm(each).or(() -> InstructionNames.lowForm(each)));
        String shown = TermPrinter.print(term, SHOWN);
        if (form.isPresent()) {
            findings.report(
                    Kind.INSTRUCTION,
                    term,
                    owner,
                    "the instruction " + name.orElse("") + " is not written like this: " + shown,
                    "write " + form.get());
        } else {
            findings.report(
                    Kind.INSTRUCTION,
                    term,
                    owner,
                    "this is no instruction: " + shown,
                    "there are " + InstructionNames.highNames() + ", and the low-level ones: "
                            + InstructionNames.lowNames());
        }
    }

    private static Optional<AppupInstruction> high(Term term) {
        boolean named = term instanceof Tuple(List<Term> parts)
                && parts.size() >= 2
                && parts.get(0) instanceof Atom
                && parts.get(1) instanceof Atom;
        if (!named) {
            return Optional.empty();
        }
        List<Term> parts = ((Tuple) term).elements();
        Atom subject = (Atom) parts.get(1);
        List<Term> rest = parts.subList(2, parts.size());
        return switch (((Atom) parts.getFirst()).name()) {
            case "update" -> update(subject, rest);
            case "load_module" -> loadModule(subject, rest);
            case "add_module" -> dependencies(rest).map(list -> new AppupInstruction.AddModule(subject, list));
            case "delete_module" -> dependencies(rest).map(list -> new AppupInstruction.DeleteModule(subject, list));
            case "add_application" -> addApplication(subject, rest);
            case "remove_application" -> alone(rest, new AppupInstruction.RemoveApplication(subject));
            case "restart_application" -> alone(rest, new AppupInstruction.RestartApplication(subject));
            default -> Optional.empty();
        };
    }

    private static Optional<AppupInstruction> alone(List<Term> rest, AppupInstruction instruction) {
        return rest.isEmpty() ? Optional.of(instruction) : Optional.empty();
    }

    /** What stands behind the module: nothing, or the list of modules that it depends on. */
    private static Optional<List<Atom>> dependencies(List<Term> rest) {
        return switch (rest.size()) {
            case 0 -> Optional.of(List.of());
            case 1 -> Parts.atoms(rest.getFirst());
            default -> Optional.empty();
        };
    }

    private static Optional<AppupInstruction> addApplication(Atom application, List<Term> rest) {
        Optional<StartType> type = switch (rest.size()) {
            case 0 -> Optional.of(StartType.PERMANENT);
            case 1 -> StartType.of(rest.getFirst());
            default -> Optional.empty();
        };
        return type.map(each -> new AppupInstruction.AddApplication(application, each));
    }

    private static Optional<AppupInstruction> loadModule(Atom module, List<Term> rest) {
        if (rest.size() == 3) {
            return Purge.of(rest.get(0))
                    .flatMap(pre -> Purge.of(rest.get(1))
                            .flatMap(post -> Parts.atoms(rest.get(2))
                                    .map(list -> new AppupInstruction.LoadModule(module, pre, post, list))));
        }
        return dependencies(rest)
                .map(list -> new AppupInstruction.LoadModule(module, Purge.BRUTAL, Purge.BRUTAL, list));
    }

    /** What {@code {update,Module,supervisor}} stands for. */
    static AppupInstruction.Update supervisor(Atom module) {
        Change change = new Change.Advanced(ListTerm.NIL);
        return new AppupInstruction.Update(module, false, Timeout.USUAL, change, Purge.BRUTAL, Purge.BRUTAL, List.of());
    }

    private static Optional<AppupInstruction> update(Atom module, List<Term> rest) {
        return switch (rest.size()) {
            case 0 -> Optional.of(plain(module, new Change.Soft(), List.of()));
            case 1 -> shortUpdate(module, rest.getFirst());
            case 2 ->
                Change.of(rest.getFirst())
                        .flatMap(change -> Parts.atoms(rest.get(1)).map(list -> plain(module, change, list)));
            case 4 -> full(module, true, Timeout.USUAL, rest);
            case 5 -> Timeout.of(rest.getFirst()).flatMap(time -> full(module, true, time, rest.subList(1, 5)));
            case 6 ->
                dynamic(rest.getFirst())
                        .flatMap(dynamic -> Timeout.of(rest.get(1))
                                .flatMap(time -> full(module, dynamic, time, rest.subList(2, 6))));
            default -> Optional.empty();
        };
    }

    private static Optional<AppupInstruction> shortUpdate(Atom module, Term only) {
        if (only.equals(Atom.of("supervisor"))) {
            return Optional.of(supervisor(module));
        }
        return Change.of(only)
                .map(change -> plain(module, change, List.of()))
                .or(() -> Parts.atoms(only).map(list -> plain(module, new Change.Soft(), list)));
    }

    private static AppupInstruction plain(Atom module, Change change, List<Atom> dependencies) {
        return new AppupInstruction.Update(
                module, true, Timeout.USUAL, change, Purge.BRUTAL, Purge.BRUTAL, dependencies);
    }

    private static Optional<AppupInstruction> full(Atom module, boolean dynamic, Timeout time, List<Term> rest) {
        return Change.of(rest.get(0))
                .flatMap(change -> Purge.of(rest.get(1))
                        .flatMap(pre -> Purge.of(rest.get(2))
                                .flatMap(post -> Parts.atoms(rest.get(3))
                                        .map(list -> new AppupInstruction.Update(
                                                module, dynamic, time, change, pre, post, list)))));
    }

    private static Optional<Boolean> dynamic(Term term) {
        if (term.equals(Atom.of("dynamic"))) {
            return Optional.of(true);
        }
        return term.equals(Atom.of("static")) ? Optional.of(false) : Optional.empty();
    }
}
