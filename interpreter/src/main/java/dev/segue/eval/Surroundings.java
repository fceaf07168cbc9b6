package dev.segue.eval;

/** How a unit gets at what surrounds it: each method writes what puts something on the stack of operands. */
interface Surroundings {
    void context();

    void globals();

    /** How many calls are under the one under way. */
    void depth();

    /** The call under way. */
    void activation();

    /** What else is to be done where a variable that was there before the unit, and which a local variable stands for, was given another value. */
    void assigned(int index, int variable);
}
