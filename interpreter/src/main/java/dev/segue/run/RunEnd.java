package dev.segue.run;

/** In which state a run ended and what it leaves the target as. */
record RunEnd(RunState state, Outcome outcome) {

    /**
     * What is known at the end.
     *
     * @param pastPoint whether the point of no return was passed
     * @param changed whether a step that changes the target was begun
     * @param failed whether the forward run failed
     * @param lost whether the target was lost
     * @param undone whether the run was rolled back
     * @param woken whether it was halted
     * @param restarted whether the node was restarted
     * @param alwaysFailed whether an {@code always} block failed
     * @param untidy whether something could not be undone, or is left
     */
    record Facts(
            boolean pastPoint,
            boolean changed,
            boolean failed,
            boolean lost,
            boolean undone,
            boolean woken,
            boolean restarted,
            boolean alwaysFailed,
            boolean untidy) {}

    static RunEnd of(Facts facts) {
        RunEnd end = withoutAlways(facts);
        return facts.alwaysFailed() && facts.pastPoint() && !facts.lost()
                ? new RunEnd(RunState.PARTIAL, end.outcome())
                : end;
    }

    private static RunEnd withoutAlways(Facts facts) {
        if (!facts.pastPoint()) {
            return new RunEnd(
                    facts.failed() || facts.lost() ? RunState.REFUSED : RunState.COMPLETED, Outcome.UNTOUCHED);
        }
        if (facts.lost()) {
            return new RunEnd(RunState.INTERRUPTED, Outcome.UNKNOWN);
        }
        if (facts.woken()) {
            return new RunEnd(RunState.HALTED, Outcome.CHANGED);
        }
        if (facts.untidy()) {
            return new RunEnd(RunState.PARTIAL, facts.restarted() ? Outcome.RESTARTED : Outcome.CHANGED);
        }
        if (facts.restarted()) {
            return new RunEnd(RunState.RESTARTED, Outcome.RESTARTED);
        }
        if (facts.undone()) {
            return new RunEnd(RunState.ROLLED_BACK, Outcome.RESTORED);
        }
        return new RunEnd(RunState.COMPLETED, facts.changed() ? Outcome.CHANGED : Outcome.UNTOUCHED);
    }
}
