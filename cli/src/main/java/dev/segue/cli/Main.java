package dev.segue.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        WatchedOutput output = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
        Surroundings surroundings = EarlyEnd.answered(Surroundings.writingTo(output));
        SegueProgram program = new SegueProgram(surroundings);
        int code = program.run(arguments);
        surroundings.out().flush();
        int told = output.trouble()
                .map(why -> program.lostOutput(why, code, arguments))
                .orElse(code);
        surroundings.err().flush();
        // Exiting would first look for a logger to tell of it, and there is no hook to wait for.
        Runtime.getRuntime().halt(told);
    }
}
