package dev.segue.cli.session;

import dev.segue.cli.terminal.Console;
import dev.segue.cli.terminal.Width;
import dev.segue.repl.Repl;
import dev.segue.repl.assist.FileNames;
import dev.segue.repl.assist.MetaCommand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jline.reader.LineReader;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;

/**
 * Holds a session on the terminal of this process.
 *
 * @param repl the session
 * @param console where it writes
 * @param state where its history is kept
 * @param files the files that can be named
 */
public record TerminalSession(Repl repl, Console console, StateFolder state, FileNames files) {

    /** A session with the files below a folder. */
    public static TerminalSession of(Repl repl, Console console, StateFolder state, Path directory, Path home) {
        return new TerminalSession(repl, console, state, new FolderFiles(directory, home));
    }

    /**
     * Holds it until it is left; whether all is then as it should be.
     *
     * @param endings tell when to stop what is carried out, and when to end the session
     * @throws IOException if there is no terminal
     */
    public boolean hold(Endings endings) throws IOException {
        try (Terminal terminal = open()) {
            return on(terminal, endings);
        }
    }

    /**
     * The provider that runs {@code stty}: the others call native code, which newer Javas warn about on the screen. What the
     * terminal is able to do is not asked for: the answer would be read as what was typed where there is none in time.
     */
    private static Terminal open() throws IOException {
        return TerminalBuilder.builder()
                .name("segue")
                .system(true)
                .provider(TerminalBuilder.PROP_PROVIDER_EXEC)
                .graphemeCluster(false)
                .build();
    }

    boolean on(Terminal terminal, Endings endings) {
        NamesOfLine known = new NamesOfLine(repl.names());
        LineReader reader = reader(terminal, known);
        Attention attention = new Attention(repl);
        AutoCloseable registered = endings.listen(() -> interrupt(attention), attention::end);
        // Of a real terminal the line reader hears of Ctrl-C itself, and hands it over here while it does not read.
        Terminal.SignalHandler before = terminal.handle(Signal.INT, signal -> interrupt(attention));
        try {
            greet();
            return new InteractiveSession(repl, reader, known, () -> asWideAs(terminal), attention).run();
        } finally {
            close(registered);
            terminal.handle(Signal.INT, before);
            save(reader);
        }
    }

    /** What is written next begins a line of its own, behind the mark of the key. */
    private void interrupt(Attention attention) {
        if (attention.interrupt()) {
            console.out().println();
            console.out().flush();
        }
    }

    private LineReader reader(Terminal terminal, NamesOfLine known) {
        boolean coloured = console.outStyle().isColoured();
        List<MetaCommand> commands = repl.commands();
        SessionReader reader = new SessionReader(
                terminal, new LineAssistance(known, commands, files), new SignatureLine(known, coloured));
        reader.colour(coloured ? Optional.of(new Colours(known, commands)) : Optional.empty());
        state.history()
                .ifPresentOrElse(
                        file -> reader.setHistory(new PrivateHistory(reader, file)),
                        () -> console.say("segue: no history is kept: " + state.folder() + " cannot be written"));
        return reader;
    }

    private void greet() {
        String version = Optional.ofNullable(TerminalSession.class.getPackage().getImplementationVersion())
                .map(number -> " " + number)
                .orElse("");
        String sentence = "Segue%s on %s. :help lists the commands, Ctrl-D leaves."
                .formatted(version, repl.session().target().address());
        Width.wrap(sentence, console.terminal().columns() - 1)
                .forEach(line -> console.out().println(console.outStyle().dim(line)));
        console.out().flush();
    }

    /** Some terminals cannot say how large they are: then it is as it was in the beginning. */
    private Console asWideAs(Terminal terminal) {
        dev.segue.cli.terminal.Terminal screen = console.terminal();
        boolean known = terminal.getWidth() > 0 && terminal.getHeight() > 0;
        return new Console(
                console.out(),
                console.err(),
                new dev.segue.cli.terminal.Terminal(
                        screen.input(),
                        screen.output(),
                        screen.error(),
                        known ? terminal.getWidth() : screen.columns(),
                        known ? terminal.getHeight() : screen.rows()),
                console.outStyle(),
                console.errStyle(),
                console.signs());
    }

    private static void close(AutoCloseable registered) {
        try {
            registered.close();
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void save(LineReader reader) {
        try {
            reader.getHistory().save();
        } catch (IOException unwritable) {
            console.say("segue: the history was not saved: " + unwritable.getMessage());
        }
    }
}
