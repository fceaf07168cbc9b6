package dev.segue.foreign;

import dev.segue.value.Value;
import java.util.List;

/** A text of another language that was loaded, with its own variables. Used by one thread at a time. */
public interface ForeignProgram extends AutoCloseable {

    /** Whether the text defines a function of that name at its top level. */
    boolean defines(String function);

    /**
     * Calls a function of its top level. Functions among the arguments can be called by it while the call lasts, on the
     * thread that called this. Ends the foreign code for good if it takes more than it may, or if the host or a function
     * throws anything but {@link FunctionFailed}; that is thrown on.
     *
     * @param arguments in the order of the parameters
     * @throws ForeignFailure if it fails, gives no value or takes more than it may
     * @throws FunctionFailed if a function fails and the foreign code does not catch that
     */
    Value call(String function, List<Value> arguments, ForeignHost host);

    /** Ends it; nothing of it stays. */
    @Override
    void close();
}
