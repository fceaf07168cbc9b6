package dev.segue.dist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** What bash needs to complete commands, options, their values and files. */
final class BashCompletion {
    private static final String HEAD = """
            # Completes segue in bash: made from its commands when the program was packed.
            _segue_words() { mapfile -t COMPREPLY < <(compgen -W "$1" -- "$2"); }
            _segue_files() {
              compopt -o filenames 2>/dev/null
              mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen "$1" -- "$2")
            }
            _segue() {
              local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]}
              COMPREPLY=()
            """;

    private BashCompletion() {}

    static String of(CommandSpec segue) {
        StringBuilder text = new StringBuilder(HEAD);
        List<String> first = new ArrayList<>(segue.subcommands().keySet());
        Entry.options(segue).forEach(option -> first.addAll(option.names()));
        text.append("  if [ \"$COMP_CWORD\" -eq 1 ]; then\n    _segue_words \"%s\" \"$current\"\n"
                        .formatted(String.join(" ", first)))
                .append("    case $current in -*) ;; *) _segue_files -f \"$current\" ;; esac\n    return\n  fi\n");
        text.append("  case $command:$previous in\n");
        segue.subcommands().forEach((name, command) -> values(text, name, command.getCommandSpec()));
        text.append("  esac\n  case $command:$current in\n");
        segue.subcommands()
                .forEach((name, command) -> text.append("    %s:-*) _segue_words \"%s\" \"$current\" ;;\n"
                        .formatted(name, names(command.getCommandSpec()))));
        segue.subcommands().forEach((name, command) -> {
            if (Entry.takesFiles(command.getCommandSpec())) {
                text.append("    %s:*) _segue_files -f \"$current\" ;;\n".formatted(name));
            }
        });
        return text.append("  esac\n}\ncomplete -F _segue segue\n").toString();
    }

    private static String names(CommandSpec command) {
        return Entry.options(command).stream()
                .flatMap(option -> option.names().stream())
                .collect(Collectors.joining(" "));
    }

    private static void values(StringBuilder text, String name, CommandSpec command) {
        for (Entry option : Entry.options(command)) {
            if (option.takesValue()) {
                String patterns =
                        option.names().stream().map(each -> name + ":" + each).collect(Collectors.joining(" | "));
                text.append("    %s) %s; return ;;\n".formatted(patterns, offer(option)));
            }
        }
    }

    private static String offer(Entry option) {
        return switch (option.value()) {
            case FILE -> "_segue_files -f \"$current\"";
            case FOLDER -> "_segue_files -d \"$current\"";
            case NOTHING -> "_segue_words \"%s\" \"$current\"".formatted(String.join(" ", option.values()));
        };
    }
}
