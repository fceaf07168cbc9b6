package dev.segue.cli.terminal;

import java.io.PrintStream;
import java.util.List;

/**
 * The two streams that the program writes, and how: results on standard output, all else on standard error.
 *
 * @param out for results
 * @param err for messages
 * @param terminal what stands at their ends
 * @param outStyle of standard output
 * @param errStyle of standard error
 * @param signs for both
 */
public record Console(
        PrintStream out, PrintStream err, Terminal terminal, Style outStyle, Style errStyle, Signs signs) {

    /** Says something that is not the result. */
    public void say(String message) {
        terminal.onError(List.of(message)).forEach(err::println);
    }

    /** Whether a list may be redrawn in place on standard output. */
    public boolean isLive() {
        return terminal.output() && outStyle.isColoured();
    }
}
