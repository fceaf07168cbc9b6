package dev.segue.erlang.relup;

import java.util.Optional;

/** States change in the direction of the upgrade, else the module is told of the wrong version. */
final class WayRule extends Rule {
    private final Optional<Way> way;

    WayRule(Optional<Way> way) {
        this.way = way;
    }

    @Override
    void see(int index, RelupInstruction instruction) {
        if (way.isPresent() && instruction instanceof RelupInstruction.CodeChange change) {
            Way told = change.way().orElse(Way.UP);
            if (told != way.get()) {
                warning(
                        index,
                        "this goes " + way.get().word() + ", and code_change is told to go " + told.word(),
                        "write {code_change," + way.get().word() + ",…}");
            }
        }
    }

    @Override
    void end() {}
}
