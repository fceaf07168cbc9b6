package dev.segue.repl.assist;

import dev.segue.describe.Description;
import java.util.List;

/** What a session can tell about the names in its reach, asked anew each time since definitions and targets change. */
public interface KnownNames {

    /** Every instruction and function that can be called, the session's own first. */
    List<Description> callables();

    /** The names that the session has bound with {@code let}, the newest first. */
    List<String> bindings();

    /**
     * The atoms that exist on the target without their colon (applications, modules, listeners), sorted; empty where the target
     * cannot tell or does not answer in time.
     */
    List<String> atoms();
}
