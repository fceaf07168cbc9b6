package dev.segue.eval;

/**
 * When functions and loops of scripts become methods of the Java virtual machine, which are several times as fast as walking. What
 * they do, how they fail and how many steps of evaluation they take is the same.
 */
public enum Compilation {
    /** Never: for where no class may be defined while a program runs. */
    NEVER,
    /** When they have been called, or have turned, some thousand times; in a thread beside what goes on. The usual. */
    HOT,
    /** Before they are called or turn for the first time: to see that nothing differs. */
    ALWAYS
}
