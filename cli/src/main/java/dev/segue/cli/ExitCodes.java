package dev.segue.cli;

/** The exit codes that are not those of a run's end, which {@link dev.segue.run.RunState#exitCode()} gives. */
final class ExitCodes {
    static final int DONE = 0;
    static final int SCRIPT_HAS_ERRORS = 1;
    static final int WRONG_USAGE = 2;
    static final int UNREACHABLE = 3;
    /** A mistake of Segue's own, as {@code sysexits.h} numbers it. */
    static final int INTERNAL_ERROR = 70;

    private ExitCodes() {}
}
