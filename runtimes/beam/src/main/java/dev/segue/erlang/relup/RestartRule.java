package dev.segue.erlang.relup;

/** The node starts anew before all else or after all else ({@code appup(4)}, «Emulator Instructions»). */
final class RestartRule extends Rule {
    private static final int NONE = -1;

    private int restart = NONE;
    private boolean told;

    @Override
    void see(int index, RelupInstruction instruction) {
        if (restart != NONE && !told) {
            told = true;
            error(
                    restart,
                    "the instruction restart_emulator ends the upgrade, so " + instruction.name()
                            + " and what follows never run",
                    "make restart_emulator the last instruction");
        }
        if (restart == NONE && instruction instanceof RelupInstruction.RestartEmulator) {
            restart = index;
        }
        if (index > 0 && instruction instanceof RelupInstruction.RestartNewEmulator) {
            error(
                    index,
                    "the instruction restart_new_emulator works only as the first instruction",
                    "make it the first, or use restart_emulator as the last");
        }
    }

    @Override
    void end() {}
}
