package dev.segue.dist;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** What fish needs to complete commands, options, their values and files. */
final class FishCompletion {
    private FishCompletion() {}

    static String of(CommandSpec segue) {
        StringBuilder text = new StringBuilder(
                "# Completes segue in fish: made from its commands when the program was packed.\ncomplete -c segue -f\n");
        segue.subcommands()
                .forEach((name, command) -> text.append("complete -c segue -n __fish_use_subcommand -a %s -d %s\n"
                        .formatted(name, quoted(Entry.description(command.getCommandSpec())))));
        text.append("complete -c segue -n __fish_use_subcommand -k -a '(__fish_complete_suffix .upgrade)'\n");
        Entry.options(segue).forEach(option -> option(text, "__fish_use_subcommand", option));
        segue.subcommands().forEach((name, command) -> command(text, name, command.getCommandSpec()));
        return text.toString();
    }

    private static void command(StringBuilder text, String name, CommandSpec command) {
        String condition = "'__fish_seen_subcommand_from " + name + "'";
        Entry.options(command).forEach(option -> option(text, condition, option));
        if (Entry.takesFiles(command)) {
            text.append("complete -c segue -n %s -k -a '(__fish_complete_suffix .upgrade)'\n".formatted(condition));
        }
    }

    private static void option(StringBuilder text, String condition, Entry option) {
        text.append("complete -c segue -n ").append(condition);
        for (String name : option.names()) {
            text.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        text.append(value(option))
                .append(" -d ")
                .append(quoted(option.description()))
                .append('\n');
    }

    private static String value(Entry option) {
        List<String> values = option.values();
        if (!option.takesValue()) {
            return "";
        }
        return switch (option.value()) {
            case FILE -> " -r -F";
            case FOLDER -> " -x -a '(__fish_complete_directories)'";
            case NOTHING -> values.isEmpty() ? " -x" : " -x -a " + quoted(String.join(" ", values));
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
