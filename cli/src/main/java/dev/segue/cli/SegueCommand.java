package dev.segue.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program itself, without a command. */
@Command(
        name = "segue",
        versionProvider = SegueCommand.Version.class,
        synopsisHeading = "",
        customSynopsis = "segue COMMAND [OPTION…] FILE",
        description = {"", "Upgrades running systems without anybody noticing.", ""},
        commandListHeading = "Commands:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Exit codes: 0 completed, 1 the script has errors, 2 wrong usage, 3 the target",
            "could not be reached, 10 refused, 11 rolled back, 12 restarted, 13 halted,",
            "14 partial, 15 interrupted.",
            "",
            "Example:",
            "  segue run examples/chat.upgrade     the whole upgrade, on a simulated node",
            "  segue run --help                    all about one command"
        })
final class SegueCommand implements Callable<Integer> {
    private final Surroundings around;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    SegueCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(around.err());
        return help || version ? ExitCodes.DONE : ExitCodes.WRONG_USAGE;
    }

    /** The version that the jar was built as. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String built = SegueCommand.class.getPackage().getImplementationVersion();
            return new String[] {"segue " + (built == null ? "(not packaged)" : built)};
        }
    }
}
