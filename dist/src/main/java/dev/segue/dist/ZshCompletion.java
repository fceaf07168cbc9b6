package dev.segue.dist;

import picocli.CommandLine.Model.CommandSpec;

/** What zsh needs to complete commands, options, their values and files. */
final class ZshCompletion {
    private static final String FILES = "_files -g \"*.upgrade(-.)\"";

    private ZshCompletion() {}

    static String of(CommandSpec segue) {
        StringBuilder text = new StringBuilder("""
                #compdef segue
                # Completes segue in zsh: made from its commands when the program was packed.
                _segue() {
                  local curcontext=$curcontext state line
                  local -a commands
                  commands=(
                """);
        segue.subcommands()
                .forEach((name, command) -> text.append(
                        "    '%s:%s'\n".formatted(name, quoted(Entry.description(command.getCommandSpec())))));
        text.append("  )\n  _arguments -C \\\n");
        Entry.options(segue).forEach(option -> option(text, "    ", option));
        text.append("    '1: :->command' '*:: :->rest'\n  case $state in\n")
                .append("    command) _describe -t commands command commands; %s ;;\n".formatted(FILES))
                .append("    rest)\n      case $line[1] in\n");
        segue.subcommands().forEach((name, command) -> command(text, name, command.getCommandSpec()));
        return text.append("      esac ;;\n  esac\n}\n")
                .append("if [ \"${funcstack[1]}\" = _segue ]; then _segue \"$@\"; else compdef _segue segue; fi\n")
                .toString();
    }

    private static void command(StringBuilder text, String name, CommandSpec command) {
        text.append("        %s) _arguments \\\n".formatted(name));
        Entry.options(command).forEach(option -> option(text, "          ", option));
        text.append(Entry.takesFiles(command) ? "          '*:file:%s' ;;\n".formatted(FILES) : "          ;;\n");
    }

    private static void option(StringBuilder text, String indent, Entry option) {
        for (String name : option.names()) {
            text.append(indent).append("'%s[%s]%s' \\\n".formatted(name, quoted(option.description()), value(option)));
        }
    }

    private static String value(Entry option) {
        if (!option.takesValue()) {
            return "";
        }
        return ":" + quoted(option.label()) + ":"
                + switch (option.value()) {
                    case FILE -> "_files";
                    case FOLDER -> "_files -/";
                    case NOTHING -> option.values().isEmpty() ? " " : "(" + String.join(" ", option.values()) + ")";
                };
    }

    /** In quotes, and with what has a meaning inside a specification. */
    private static String quoted(String text) {
        return text.replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace(":", "\\:")
                .replace("'", "'\\''");
    }
}
