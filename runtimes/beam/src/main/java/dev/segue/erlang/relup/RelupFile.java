package dev.segue.erlang.relup;

import dev.segue.erlang.term.Binary;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.TermPrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads relup files ({@code relup(4)}). */
public final class RelupFile {
    private static final String KIND = "a relup";
    private static final String FORM = "a relup is {\"Version\",[{\"FromVersion\",Description,[Instruction]}],"
            + "[{\"ToVersion\",Description,[Instruction]}]}.";
    private static final String ENTRY = "an entry is {\"Version\",Description,[Instruction]}";
    private static final String PATTERN =
            "a version is a string here: a binary is a pattern, which stands in an appup alone";

    private final Consulted file;
    private final InstructionReader instructions;

    private RelupFile(Consulted file) {
        this.file = file;
        this.instructions = new InstructionReader(file.findings());
    }

    /** Reads a file's content: its shape and every single instruction; how they go together {@link RelupRules} tells. */
    public static Reading<Relup> read(byte[] content) {
        return Consulted.read(content, KIND, (term, file) -> new RelupFile(file).relup(term));
    }

    /** Reads a text, as a file's content. */
    public static Reading<Relup> read(String text) {
        return Consulted.read(text, KIND, (term, file) -> new RelupFile(file).relup(term));
    }

    private Optional<Relup> relup(Term term) {
        Optional<List<Term>> parts = Parts.tuple(term, 3);
        Optional<String> version = parts.flatMap(three -> Parts.text(three.getFirst()));
        if (parts.isEmpty() || version.isEmpty()) {
            file.misshapen(term, term, "this is no relup: " + TermPrinter.print(term, 60), FORM);
            return Optional.empty();
        }
        Optional<List<Relup.Entry>> up = entries(parts.get().get(1), term, Way.UP);
        Optional<List<Relup.Entry>> down = entries(parts.get().get(2), term, Way.DOWN);
        return up.flatMap(ups -> down.map(downs -> file.placed(new Relup(version.get(), ups, downs), term, term)));
    }

    private Optional<List<Relup.Entry>> entries(Term term, Term owner, Way way) {
        if (!(term instanceof ListTerm(List<Term> elements))) {
            file.misshapen(term, owner, "the entries " + way.word() + " are no list", FORM);
            return Optional.empty();
        }
        List<Relup.Entry> entries = new ArrayList<>();
        elements.forEach(element -> entry(element, term).ifPresent(entries::add));
        return entries.size() == elements.size() ? Optional.of(entries) : Optional.empty();
    }

    private Optional<Relup.Entry> entry(Term term, Term owner) {
        if (Parts.tuple(term, 2)
                .flatMap(two -> Parts.list(two.get(1), Optional::of))
                .isPresent()) {
            file.misshapen(
                    term,
                    owner,
                    "an entry of a relup has three parts; one of two parts stands in an appup",
                    "let systools:make_relup make the relup from the appup");
            return Optional.empty();
        }
        Optional<List<Term>> parts = Parts.tuple(term, 3);
        Optional<String> version = parts.flatMap(three -> Parts.text(three.getFirst()));
        if (parts.isEmpty() || version.isEmpty() || !(parts.get().get(2) instanceof ListTerm(List<Term> list))) {
            boolean pattern = parts.isPresent() && parts.get().getFirst() instanceof Binary;
            file.misshapen(
                    term,
                    owner,
                    "this is no entry of a relup: " + TermPrinter.print(term, 60),
                    pattern ? PATTERN : ENTRY);
            return Optional.empty();
        }
        List<RelupInstruction> read = new ArrayList<>(list.size());
        for (Term each : list) {
            read.add(file.placed(instructions.read(each, term), each, term));
        }
        return Optional.of(
                file.placed(new Relup.Entry(version.get(), parts.get().get(1), read), term, owner));
    }
}
