package dev.segue.dist;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page, in roff. */
final class ManPage {
    private final StringBuilder text = new StringBuilder();

    private ManPage() {}

    /** Of the program with its commands. */
    static String of(CommandSpec segue, String version) {
        ManPage page = new ManPage();
        page.head(segue, version);
        page.line(".SH COMMANDS");
        segue.subcommands().values().forEach(command -> page.command(command.getCommandSpec()));
        page.line(".SH OPTIONS");
        segue.options().forEach(page::option);
        page.line(".SH NOTES");
        page.block(List.of(segue.usageMessage().footer()));
        page.files();
        return page.text.toString();
    }

    private void head(CommandSpec segue, String version) {
        line(".\\\" Made from the commands when the program was packed.");
        line(".TH SEGUE 1 \"" + LocalDate.now(ZoneOffset.UTC) + "\" \"Segue " + escaped(version)
                + "\" \"User Commands\"");
        line(".SH NAME");
        line("segue \\- upgrades running systems without anybody noticing");
        line(".SH SYNOPSIS");
        line(".B segue");
        line("\\fICOMMAND\\fR [\\fIOPTION\\fR]... [\\fIFILE\\fR]...");
        line(".SH DESCRIPTION");
        paragraph(Arrays.stream(segue.usageMessage().description())
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(" ")));
        paragraph("A file without a command is run.");
    }

    private void files() {
        line(".SH FILES");
        line(".TP");
        line("\\fI$XDG_CACHE_HOME/segue\\fR, else \\fI~/.cache/segue\\fR");
        paragraph("What makes the start quick with the Java that is installed. It can be removed at any time.");
    }

    private void command(CommandSpec command) {
        String arguments = command.positionalParameters().stream()
                .map(argument -> " \\fI" + escaped(argument.paramLabel()) + "\\fR")
                .collect(Collectors.joining());
        line(".SS segue " + escaped(command.name()) + arguments);
        paragraph(String.join(" ", command.usageMessage().description()));
        command.positionalParameters()
                .forEach(argument -> entry("\\fI" + escaped(argument.paramLabel()) + "\\fR", argument));
        command.options().forEach(this::option);
        line(".PP");
        block(List.of(command.usageMessage().footer()));
    }

    private void option(OptionSpec option) {
        String label = option.arity().max() == 0 ? "" : " \\fI" + escaped(option.paramLabel()) + "\\fR";
        entry(
                Arrays.stream(option.names())
                                .map(name -> "\\fB" + escaped(name) + "\\fR")
                                .collect(Collectors.joining(", "))
                        + label,
                option);
    }

    private void entry(String head, ArgSpec argument) {
        if (!argument.hidden()) {
            line(".TP");
            line(head);
            paragraph(String.join(" ", argument.description()));
        }
    }

    /** Lines that keep their breaks. */
    private void block(List<String> lines) {
        List<String> written = lines.stream().dropWhile(String::isBlank).toList();
        if (!written.isEmpty()) {
            line(".nf");
            written.forEach(each -> line(each.isBlank() ? "" : guarded(escaped(each))));
            line(".fi");
        }
    }

    private void paragraph(String words) {
        line(guarded(escaped(words.replace("%n", " ").strip())));
    }

    private void line(String line) {
        text.append(line.isEmpty() ? "\\&" : line).append('\n');
    }

    /** A point or quote at the beginning would be a request. */
    private static String guarded(String line) {
        return line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line;
    }

    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        words.replace("%%", "%").codePoints().forEach(each -> {
            switch (each) {
                case '\\' -> escaped.append("\\e");
                case '-' -> escaped.append("\\-");
                default -> {
                    if (each < 0x80) {
                        escaped.append((char) each);
                    } else {
                        escaped.append("\\[u%04X]".formatted(each));
                    }
                }
            }
        });
        return escaped.toString();
    }
}
