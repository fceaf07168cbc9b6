package dev.segue.sim;

/**
 * Servers of an application.
 *
 * @param module the module that they run
 * @param count how many there are
 * @param messages how many messages each gets in a second
 * @param backlog how many messages wait for each when it starts
 * @param callers how many processes wait for an answer of each, again and again
 * @param supervised whether a supervisor says that it runs the module
 */
public record WorkerShape(String module, int count, double messages, int backlog, int callers, boolean supervised) {

    /** Servers that nothing is special about. */
    public WorkerShape(String module, int count, double messages) {
        this(module, count, messages, 0, 0, true);
    }
}
