package dev.segue.cli;

import dev.segue.UnreadableFile;
import dev.segue.UsageError;
import dev.segue.cli.json.DiagnosticsJson;
import dev.segue.cli.terminal.Printable;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.source.DiagnosticCode;
import dev.segue.source.Suggestions;
import dev.segue.source.TargetCode;
import dev.segue.source.UsageCode;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was wrong with a call of the program, in one sentence, and what to write instead. */
final class Mistakes implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final int SHORT_OPTION = 2; // «-P» is near to every other letter

    private final Surroundings around;
    private final boolean wantsDocument;

    /** Whose call has these words; they tell whether a document is waited for. */
    Mistakes(Surroundings around, String... words) {
        this.around = around;
        this.wantsDocument = OutputFormat.isJsonAskedFor(words);
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            tellUnmatched(unmatched, command, name);
        } else if (mistake instanceof MissingParameterException missing) {
            ArgSpec first =
                    missing.getMissing().isEmpty() ? null : missing.getMissing().get(0);
            wrongCall(first == null ? message(mistake) : name + " needs " + written(first), "see " + name + " --help");
        } else {
            wrongCall(message(mistake), "see " + name + " --help");
        }
        return ExitCodes.WRONG_USAGE;
    }

    private static String written(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + "=" + option.paramLabel()
                : argument.paramLabel();
    }

    private void tellUnmatched(UnmatchedArgumentException unmatched, CommandLine command, String name) {
        List<String> left = unmatched.getUnmatched();
        // What stands behind an equals sign may be a secret.
        String first = (left.isEmpty() ? "" : left.get(0)).replaceFirst("=.*", "");
        boolean isOption = first.startsWith("-");
        if (isOption) {
            boolean isShort = first.length() <= SHORT_OPTION;
            wrongCall(
                    "there is no option " + first,
                    isShort ? "see " + name + " --help" : hint(first, optionNames(command), name));
        } else if (command.getSubcommands().isEmpty()) {
            wrongCall(name + " takes " + taken(command) + ", and not \"" + first + "\" too", "see " + name + " --help");
        } else {
            wrongCall(
                    "there is no command \"" + first + "\"",
                    hint(first, command.getSubcommands().keySet().stream(), name));
        }
    }

    /** What a command takes besides options, where it takes no more than one thing. */
    private static String taken(CommandLine command) {
        return command.getCommandSpec().positionalParameters().stream()
                .findFirst()
                .map(only -> "one " + only.paramLabel())
                .orElse("options alone");
    }

    private static Stream<String> optionNames(CommandLine command) {
        return command.getCommandSpec().optionsMap().keySet().stream();
    }

    private static String hint(String wrong, Stream<String> known, String name) {
        List<String> names = known.toList();
        return names.stream()
                .filter(each -> wrong.length() > 3 && each.startsWith(wrong))
                .findFirst()
                .map(each -> "did you mean " + each + "?")
                .or(() -> Suggestions.hint(wrong, names))
                .orElse("see " + name + " --help");
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult result) {
        return failed(failure, result.originalArgs().contains("--debug"));
    }

    /** Tells why a command failed; the exit code. */
    int failed(Exception failure, boolean debug) {
        if (failure instanceof UsageError usage) {
            tell(usage.code(), usage.message(), usage.hint());
            return ExitCodes.WRONG_USAGE;
        }
        if (failure instanceof UnreadableFile unreadable) {
            tell(UsageCode.UNREADABLE_FILE, unreadable.message(), unreadable.hint());
            return ExitCodes.WRONG_USAGE;
        }
        if (failure instanceof RuntimeFailure.WrongAddress wrong) {
            tell(UsageCode.ADDRESS, wrong.message(), wrong.hint());
            return ExitCodes.WRONG_USAGE;
        }
        if (failure instanceof RuntimeFailure runtime) {
            tell(
                    TargetCode.UNREACHABLE,
                    runtime.message(),
                    runtime instanceof RuntimeFailure.Unreachable unreachable ? unreachable.hint() : "");
            return ExitCodes.UNREACHABLE;
        }
        say("segue: Segue itself failed: " + Printable.line(failure.toString()));
        say("  hint: please report this, with what --debug adds");
        if (debug) {
            failure.printStackTrace(around.err());
        }
        return ExitCodes.INTERNAL_ERROR;
    }

    /** Tells that the memory was not enough; the exit code. */
    int tooLittleMemory() {
        say("segue: there is too little memory for this");
        say("  hint: give it more, as in JAVA_TOOL_OPTIONS=-Xmx2g, or make the script smaller");
        return ExitCodes.INTERNAL_ERROR;
    }

    /** Tells that results were lost, and why. */
    void lostOutput(String why) {
        tell(
                UsageCode.WRONG_CALL,
                "standard output cannot be written: " + why,
                "what it shows is not complete: make room, or write to another place");
    }

    private void wrongCall(String message, String hint) {
        tell(UsageCode.WRONG_CALL, message, hint);
    }

    private static String message(ParameterException mistake) {
        return mistake.getMessage() == null ? "the program cannot be called like this" : mistake.getMessage();
    }

    private void tell(DiagnosticCode code, String message, String hint) {
        if (wantsDocument) {
            around.out().println(DiagnosticsJson.ofCall(code, message, hint));
        }
        say("segue: error " + code.id() + ": " + Printable.line(message));
        if (!hint.isEmpty()) {
            say("  hint: " + Printable.line(hint));
        }
    }

    private void say(String line) {
        around.terminal().onError(List.of(line)).forEach(around.err()::println);
    }
}
