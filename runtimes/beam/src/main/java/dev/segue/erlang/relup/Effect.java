package dev.segue.erlang.relup;

/** What an instruction changes on the node that carries it out. */
public enum Effect {
    /** The code that runs. */
    CODE,
    /** What processes do, or which there are. */
    PROCESSES,
    /** Which applications are loaded or started. */
    APPLICATIONS,
    /** The whole node, which starts anew. */
    NODE,
    /** Nobody but the called function knows. */
    ANYTHING
}
