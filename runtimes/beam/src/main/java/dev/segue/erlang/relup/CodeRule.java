package dev.segue.erlang.relup;

import dev.segue.erlang.term.Atom;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is loaded was read before, once, and stays; what was read is loaded. */
final class CodeRule extends Rule {
    private final Map<Atom, String> versions = new HashMap<>();
    private final Map<Atom, Integer> read = new LinkedHashMap<>();
    private final Map<Atom, Integer> loaded = new HashMap<>();

    @Override
    void see(int index, RelupInstruction instruction) {
        switch (instruction) {
            case RelupInstruction.LoadObjectCode code -> seeObjectCode(index, code);
            case RelupInstruction.Load load -> seeLoad(index, load.module());
            case RelupInstruction.Remove remove -> seeRemove(index, remove.module());
            case RelupInstruction other -> {}
        }
    }

    private void seeObjectCode(int index, RelupInstruction.LoadObjectCode code) {
        String earlier = versions.putIfAbsent(code.application(), code.version());
        if (earlier != null && !earlier.equals(code.version())) {
            error(
                    index,
                    "a release has one version of " + shown(code.application()) + ", and here are " + earlier + " and "
                            + code.version(),
                    "take the version that the new release has");
        }
        for (Atom module : code.modules()) {
            if (read.putIfAbsent(module, index) != null) {
                warning(index, "the object code of " + shown(module) + " is read twice", "leave it out here");
            }
        }
    }

    private void seeLoad(int index, Atom module) {
        if (loaded.putIfAbsent(module, index) != null) {
            error(index, "the module " + shown(module) + " is loaded a second time", "leave one of the two out");
        } else if (!read.containsKey(module)) {
            error(
                    index,
                    "the object code of " + shown(module) + " was not read before",
                    "add " + shown(module) + " to the load_object_code of its application");
        }
    }

    private void seeRemove(int index, Atom module) {
        if (loaded.containsKey(module)) {
            warning(
                    index,
                    "the module " + shown(module) + " was loaded above, and is removed here",
                    "leave one of the two out, or remove it before it is loaded");
        }
    }

    @Override
    void end() {
        read.forEach((module, index) -> {
            if (!loaded.containsKey(module)) {
                warning(
                        index,
                        "the object code of " + shown(module) + " is read and never loaded",
                        "add {load,{" + shown(module) + ",brutal_purge,brutal_purge}}, or leave it out here");
            }
        });
    }
}
