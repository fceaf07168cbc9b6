package dev.segue.erlang.relup;

/**
 * One point of no return, and in front of it only what may run twice and change nothing ({@code systools_rc} and
 * {@code release_handler_1} look at this too).
 */
final class PointRule extends Rule {
    private static final int NONE = -1;

    private final boolean hasPoint;
    private int point = NONE;
    private int firstChange = NONE;
    private int firstCode = NONE;

    PointRule(boolean hasPoint) {
        this.hasPoint = hasPoint;
    }

    @Override
    void see(int index, RelupInstruction instruction) {
        if (instruction instanceof RelupInstruction.PointOfNoReturn) {
            seePoint(index);
        } else if (!hasPoint) {
            remember(index, instruction);
        } else if (point == NONE) {
            seeBefore(index, instruction);
        } else if (instruction instanceof RelupInstruction.LoadObjectCode) {
            error(
                    index,
                    "the instruction load_object_code stands behind the point of no return, where the release handler refuses it",
                    "move it before point_of_no_return");
        }
    }

    private void seePoint(int index) {
        if (point == NONE) {
            point = index;
        } else {
            error(index, "this is a second point_of_no_return", "keep one, before the first change");
        }
    }

    private void seeBefore(int index, RelupInstruction instruction) {
        boolean allowed = instruction instanceof RelupInstruction.LoadObjectCode
                || instruction instanceof RelupInstruction.Apply
                || instruction instanceof RelupInstruction.RestartNewEmulator
                || instruction instanceof RelupInstruction.Unknown;
        if (!allowed) {
            error(
                    index,
                    "the instruction " + instruction.name()
                            + " stands before the point of no return, where only load_object_code and apply may stand",
                    "move it behind point_of_no_return");
        }
    }

    private void remember(int index, RelupInstruction instruction) {
        boolean restarts = instruction instanceof RelupInstruction.RestartNewEmulator
                || instruction instanceof RelupInstruction.RestartEmulator;
        if (firstChange == NONE && !restarts && !instruction.changes().isEmpty()) {
            firstChange = index;
        }
        if (firstCode == NONE && instruction instanceof RelupInstruction.LoadObjectCode) {
            firstCode = index;
        }
    }

    @Override
    void end() {
        if (firstChange != NONE || firstCode != NONE) {
            error(
                    firstChange == NONE ? firstCode : firstChange,
                    "there is no point_of_no_return, so everything counts as behind it",
                    "put point_of_no_return behind the last load_object_code and before the first change");
        }
    }
}
