package dev.segue.cli;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Surroundings surroundings = EarlyEnd.answered(Surroundings.ofProcess());
        int code = new SegueProgram(surroundings).run(arguments);
        surroundings.out().flush();
        surroundings.err().flush();
        // Exiting would first look for a logger to tell of it, and there is no hook to wait for.
        Runtime.getRuntime().halt(code);
    }
}
