package dev.segue.eval;

/** Stands where nothing else must hold. */
record NoGuard() implements Condition {

    @Override
    public boolean holds(Frame frame) {
        return true;
    }
}
