package dev.segue.foreign;

/** What foreign code runs for. Called on the thread alone that asked for the code to be run. */
public interface ForeignHost {

    /** Called at least every few hundredths of a second while foreign code runs; throws what is to end it. */
    void check();

    /** Hears a line that the code printed. */
    void say(String line);
}
