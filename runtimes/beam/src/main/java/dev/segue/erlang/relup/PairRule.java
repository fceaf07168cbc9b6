package dev.segue.erlang.relup;

import dev.segue.erlang.term.Atom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is suspended is resumed, and what is stopped is started: each later, and nothing else. */
final class PairRule extends Rule {
    private final Class<? extends RelupInstruction> begins;
    private final Class<? extends RelupInstruction> ends;
    private final Words words;
    private final Map<Atom, Integer> open = new LinkedHashMap<>();

    /** How the two are called. */
    private record Words(String begin, String begun, String end, String ended) {}

    private PairRule(Class<? extends RelupInstruction> begins, Class<? extends RelupInstruction> ends, Words words) {
        this.begins = begins;
        this.ends = ends;
        this.words = words;
    }

    static PairRule suspensions() {
        return new PairRule(
                RelupInstruction.Suspend.class,
                RelupInstruction.Resume.class,
                new Words("suspend", "suspended", "resume", "resumed"));
    }

    static PairRule stops() {
        return new PairRule(
                RelupInstruction.Stop.class,
                RelupInstruction.Start.class,
                new Words("stop", "stopped", "start", "started"));
    }

    @Override
    void see(int index, RelupInstruction instruction) {
        if (instruction.getClass() == begins) {
            begin(index, instruction.modules());
        } else if (instruction.getClass() == ends) {
            finish(index, instruction.modules());
        } else if (ofSuspensions() && instruction instanceof RelupInstruction.CodeChange) {
            instruction.modules().forEach(module -> change(index, module));
        }
    }

    private boolean ofSuspensions() {
        return begins == RelupInstruction.Suspend.class;
    }

    private void begin(int index, List<Atom> modules) {
        for (Atom module : modules) {
            if (open.putIfAbsent(module, index) != null) {
                warning(
                        index,
                        "the module " + shown(module) + " is " + words.begun() + " already",
                        "leave it out here, or " + words.end() + " it before");
            }
        }
    }

    private void finish(int index, List<Atom> modules) {
        for (Atom module : modules) {
            if (open.remove(module) == null) {
                error(
                        index,
                        "the module " + shown(module) + " is " + words.ended() + ", but not " + words.begun()
                                + " at this point",
                        words.begin() + " it before, or leave it out here");
            }
        }
    }

    /** The release handler passes over such a module without a word. */
    private void change(int index, Atom module) {
        if (!open.containsKey(module)) {
            error(
                    index,
                    "the processes of " + shown(module)
                            + " are not suspended at this point, so their states would not change",
                    "suspend the module before, and resume it behind");
        }
    }

    @Override
    void end() {
        open.forEach((module, index) -> error(
                index,
                "the module " + shown(module) + " is " + words.begun() + " and never " + words.ended(),
                "put {" + words.end() + ",[" + shown(module) + "]} behind"));
    }
}
