package dev.segue.run;

import dev.segue.runtime.Code;
import dev.segue.value.Counted;
import dev.segue.value.Handle;
import java.util.List;

/** Code that cannot go, in words: what runs, who keeps the other code, and how that ends. */
final class OldCode {
    private final Code code;

    OldCode(Code code) {
        this.code = code;
    }

    /** What an upgrade replaced is still there. */
    String replaced(String module) {
        return "old code of %s is still run by %s; a later upgrade purges it once nobody runs it"
                .formatted(module, keepers(List.of(module)));
    }

    /** What was loaded and taken back is still there. */
    String takenBack(String module) {
        return "%s runs its former code again, and its new code is still run by %s; a later upgrade purges it once nobody runs it"
                .formatted(module, keepers(List.of(module)));
    }

    /**
     * What was loaded could not be taken back.
     *
     * @param modules which still run their new code
     * @param back how many others run their former code again
     */
    String inTheWay(List<String> modules, int back) {
        String others = back == 0
                ? ""
                : " (%s again)"
                        .formatted(
                                Counted.of(back, "other module runs its", "other modules run their") + " former code");
        return "the new code of %s is left%s: older code is still run by %s and would have to go first; end what runs it, then downgrade"
                .formatted(String.join(", ", modules), others, keepers(modules));
    }

    /** One stands for all; none is left if the last has just ended. */
    private String keepers(List<String> modules) {
        List<Handle> keepers = code.processesOnOldCode(modules);
        if (keepers.isEmpty()) {
            return "a process";
        }
        String first = keepers.getFirst().display();
        return keepers.size() == 1 ? first : "%s and %d more".formatted(first, keepers.size() - 1);
    }
}
