package dev.segue.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.cli.SegueProgram;
import dev.segue.testkit.Ended;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual and the completions, read by the programs that they are for. */
class ManualAndCompletionsTest {
    private static final Path SHARE = Path.of("target/segue/share").toAbsolutePath();

    @TempDir
    private Path folder = Path.of("");

    private Set<String> lines(String... command) throws Exception {
        Files.writeString(folder.resolve("my script.upgrade"), "info(\"\")\n");
        Files.createDirectories(folder.resolve("code"));
        Ended ended = Ended.of(folder, Map.of("HOME", folder.toString()), command);
        assertEquals("", ended.err());
        Set<String> lines = new TreeSet<>();
        ended.out().lines().map(line -> line.split("\t")[0]).forEach(lines::add);
        return lines;
    }

    private Set<String> bash(String... words) throws Exception {
        String script =
                "source '%s/bash-completion/completions/segue'; COMP_WORDS=(segue \"$@\"); COMP_CWORD=$#; _segue;"
                                .formatted(SHARE)
                        + " printf '%s\\n' \"${COMPREPLY[@]}\"";
        List<String> command = new java.util.ArrayList<>(List.of("bash", "-c", script, "bash"));
        command.addAll(List.of(words));
        return lines(command.toArray(String[]::new));
    }

    private Set<String> fish(String line) throws Exception {
        return lines(
                "fish",
                "-c",
                "source %s/fish/vendor_completions.d/segue.fish; complete -C '%s'".formatted(SHARE, line));
    }

    private static Set<String> commands() {
        return SegueProgram.model().subcommands().keySet();
    }

    @Test
    void bashCompletesCommandsOptionsValuesAndFiles() throws Exception {
        assertTrue(bash("").containsAll(commands()));
        assertEquals(Set.of("check"), bash("chec"));
        assertEquals(Set.of("--output"), bash("check", "--out"));
        assertEquals(Set.of("text", "json", "dot"), bash("plan", "--output", ""));
        assertEquals(Set.of("always", "auto"), bash("plan", "--color", "a"));
        assertEquals(Set.of("my script.upgrade"), bash("check", "my"));
        assertEquals(Set.of("code"), bash("run", "--code", ""));
        assertEquals(Set.of(""), bash("explain", "my"));
    }

    @Test
    void fishCompletesCommandsOptionsValuesAndFiles() throws Exception {
        assertTrue(fish("segue ").containsAll(commands()));
        assertEquals(Set.of("--output"), fish("segue check --out"));
        assertEquals(Set.of("text", "json", "dot"), fish("segue plan --output "));
        assertEquals(Set.of("my script.upgrade"), fish("segue check my"));
        assertEquals(Set.of("code/"), fish("segue run --code "));
        assertEquals(Set.of(), fish("segue explain my"));
    }

    @Test
    void zshCompletesCommandsOptionsValuesAndFiles() throws Exception {
        assertEquals("check", zsh("segue chec"));
        assertEquals("--output", zsh("segue check --outp"));
        assertEquals("json", zsh("segue plan --output js"));
        assertEquals("my\\ script.upgrade", zsh("segue check my"));
    }

    /** The last word of the line after the tabulator was pressed behind it, in a shell on a terminal of its own. */
    private String zsh(String line) throws Exception {
        Path script = folder.resolve("press-tab");
        Files.writeString(script, """
                zmodload zsh/zpty
                zpty shell zsh -f -i
                zpty -w shell 'PS1=; unsetopt beep; fpath=(%s/zsh/site-functions $fpath); autoload -U compinit; compinit -u -D'
                zpty -w shell 'show() { print -r -- "<<${LBUFFER}>>"; BUFFER=; }; zle -N show; bindkey "^X" show; print ready-$((1+1))'
                zpty -r -m shell heard '*ready-2*'
                zpty -w -n shell $'%s\\t\\x18'
                zpty -r -m shell heard '*<<*>>*'
                zpty -d shell
                print -r -- "${${heard##*<<}%%%%>>*}"
                """.formatted(SHARE, line));
        String completed =
                lines("zsh", "-f", script.toString()).iterator().next().strip();
        return completed.substring(line.lastIndexOf(' ') + 1);
    }

    @Test
    void theManualHasNoMistakesAndNamesEveryOption() throws Exception {
        String page = SHARE.resolve("man/man1/segue.1").toString();
        Ended checked = Ended.of(folder, Map.of(), "mandoc", "-T", "lint", "-W", "warning", page);
        assertEquals("", checked.out() + checked.err());
        Ended shown = Ended.of(folder, Map.of(), "mandoc", "-T", "ascii", page);
        String text = shown.out().replaceAll(".\b", "");
        for (var command : SegueProgram.model().subcommands().values()) {
            assertTrue(text.contains("segue " + command.getCommandName()), command.getCommandName());
            command.getCommandSpec().options().forEach(option -> assertTrue(text.contains(option.longestName())));
        }
    }
}
