package dev.segue.sim;

/**
 * Servers of an application.
 *
 * @param module the module that they run
 * @param count how many there are
 * @param messages how many messages each gets in a second
 */
public record WorkerShape(String module, int count, double messages) {}
