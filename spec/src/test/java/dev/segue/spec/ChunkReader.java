package dev.segue.spec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one piece of a chapter's file: takes the notes out of the text and cuts the text into its files. */
final class ChunkReader {

    private static final String SIGN = "###";

    private final Path file;
    private final int first;
    private final List<Note> notes = new ArrayList<>();
    private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
    private final List<Line> expressions = new ArrayList<>();
    private boolean evaluates;
    private List<Note> rules = List.of();

    private record Line(String code, List<Note> notes) {
        boolean has(Class<? extends Note> kind) {
            return notes.stream().anyMatch(kind::isInstance);
        }
    }

    /** For a piece that begins at a line, from 1. */
    ChunkReader(Path file, int first) {
        this.file = file;
        this.first = first;
    }

    /**
     * Reads the lines of the piece: one chunk, or one for each expression.
     *
     * @throws ChunkMistake if a note cannot be read or the notes contradict each other
     */
    List<Chunk> read(List<String> lines) {
        StringBuilder current = begin("", 1);
        for (int index = 0; index < lines.size(); index++) {
            int number = first + index;
            Line line = line(number, lines.get(index));
            String opened = opened(line);
            current = opened == null ? current : begin(opened, number);
            take(line, current);
        }
        List<Chunk> chunks = chunks();
        chunks.forEach(ChunkReader::check);
        return chunks;
    }

    private StringBuilder begin(String name, int line) {
        StringBuilder text = new StringBuilder("\n".repeat(name.isEmpty() ? first - 1 : line - 1));
        if (texts.put(name, text) != null) {
            throw new ChunkMistake(line, "there are two files " + name);
        }
        return text;
    }

    private static Line line(int number, String text) {
        int sign = text.indexOf(SIGN);
        if (sign < 0) {
            return new Line(text, List.of());
        }
        String code = text.substring(0, sign).stripTrailing();
        List<Note> found = Stream.of(text.substring(sign + SIGN.length()).split(SIGN, -1))
                .map(each -> NoteParser.parse(number, each.strip(), code.isEmpty()))
                .toList();
        return new Line(code, found);
    }

    private static @Nullable String opened(Line line) {
        return !line.notes.isEmpty() && line.notes.getFirst() instanceof Note.Section section ? section.name() : null;
    }

    private void take(Line line, StringBuilder text) {
        if (line.has(Note.Expressions.class)) {
            evaluates = true;
        } else if (line.has(Note.Rules.class)) {
            rules = evaluates ? line.notes : joined(rules, line.notes);
        } else if (evaluates && !line.code.isEmpty() && !line.notes.isEmpty()) {
            expressions.add(new Line(text + "let it = " + line.code + "\n", joined(rules, line.notes)));
            text.append('\n');
            return;
        } else {
            notes.addAll(line.notes);
        }
        text.append(line.code).append('\n');
    }

    private List<Chunk> chunks() {
        if (evaluates) {
            return expressions.stream().map(this::expression).toList();
        }
        Map<String, String> sections = new LinkedHashMap<>();
        texts.forEach((name, text) -> sections.put(name, text.toString()));
        String script = Objects.requireNonNull(sections.remove(""));
        return List.of(new Chunk(file, first, script, sections, joined(rules, notes)));
    }

    // Nothing is logged for a line that has errors, so that what is behind it does not take part.
    private Chunk expression(Line line) {
        boolean runs = line.notes.stream().anyMatch(Chunk::isAboutRun);
        String script = line.code + (runs ? "info(inspect(it))\n" : "");
        int number = line.notes.getLast().line();
        return new Chunk(file, number, script, Map.of(), joined(notes, line.notes));
    }

    private static List<Note> joined(List<Note> some, List<Note> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static void check(Chunk chunk) {
        if (chunk.hasErrors() && (chunk.runs() || chunk.has(Note.Order.class))) {
            throw new ChunkMistake(chunk.line(), "what has errors is neither planned nor run");
        }
        if (chunk.rules().isEmpty()) {
            throw new ChunkMistake(chunk.line(), "the chunk names no rules");
        }
    }
}
