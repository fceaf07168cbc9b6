package dev.segue.resolve;

/** Gives out the slots of one frame. */
sealed interface Layout permits FrameLayout, GlobalLayout {

    /** A slot for a name that is bound once. */
    Slot local(String name);

    /** A slot for a {@code var}. */
    Slot variable(String name);
}
