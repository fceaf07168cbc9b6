package dev.segue.erlang.relup;

import dev.segue.erlang.term.Binary;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.TermPrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads appup files ({@code appup(4)}). */
public final class AppupFile {
    private static final String KIND = "an appup";
    private static final String FORM =
            "an appup is {\"Version\",[{\"FromVersion\",[Instruction]}],[{\"ToVersion\",[Instruction]}]}.";

    private final Consulted file;
    private final AppupReader instructions;

    private AppupFile(Consulted file) {
        this.file = file;
        this.instructions = new AppupReader(file.findings());
    }

    /** Reads a file's content. */
    public static Reading<Appup> read(byte[] content) {
        return Consulted.read(content, KIND, (term, file) -> new AppupFile(file).appup(term));
    }

    private Optional<Appup> appup(Term term) {
        Optional<List<Term>> parts = Parts.tuple(term, 3);
        Optional<String> version = parts.flatMap(three -> Parts.text(three.getFirst()));
        if (parts.isEmpty() || version.isEmpty()) {
            file.misshapen(term, term, "this is no appup: " + TermPrinter.print(term, 60), FORM);
            return Optional.empty();
        }
        Optional<List<Appup.Entry>> up = entries(parts.get().get(1), term, Way.UP);
        Optional<List<Appup.Entry>> down = entries(parts.get().get(2), term, Way.DOWN);
        return up.flatMap(ups -> down.map(downs -> file.placed(new Appup(version.get(), ups, downs), term, term)));
    }

    private Optional<List<Appup.Entry>> entries(Term term, Term owner, Way way) {
        if (!(term instanceof ListTerm(List<Term> elements))) {
            file.misshapen(term, owner, "the entries " + way.word() + " are no list", FORM);
            return Optional.empty();
        }
        List<Appup.Entry> entries = new ArrayList<>();
        elements.forEach(element -> entry(element, term).ifPresent(entries::add));
        return entries.size() == elements.size() ? Optional.of(entries) : Optional.empty();
    }

    private Optional<Appup.Entry> entry(Term term, Term owner) {
        Optional<List<Term>> parts = Parts.tuple(term, 2);
        Optional<Appup.Versions> versions = parts.flatMap(two -> versions(two.getFirst()));
        if (parts.isEmpty() || versions.isEmpty() || !(parts.get().get(1) instanceof ListTerm(List<Term> list))) {
            file.misshapen(
                    term,
                    owner,
                    "this is no entry of an appup: " + TermPrinter.print(term, 60),
                    "an entry is {\"Version\",[Instruction]} or {<<\"Regular expression\">>,[Instruction]}");
            return Optional.empty();
        }
        List<AppupInstruction> read = list.stream()
                .map(each -> file.placed(instructions.read(each, term), each, term))
                .toList();
        return Optional.of(file.placed(new Appup.Entry(versions.get(), read), term, owner));
    }

    private static Optional<Appup.Versions> versions(Term term) {
        return term instanceof Binary expression
                ? Optional.of(new Appup.Versions.Matching(expression))
                : Parts.text(term).map(Appup.Versions.One::new);
    }
}
