package dev.segue.cli;

import dev.segue.PlanSettings;
import dev.segue.Script;
import dev.segue.resolve.Direction;
import dev.segue.runtime.Capability;
import dev.segue.runtime.TargetShape;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a script is to be planned. */
final class ScriptOptions {
    @Option(names = "--down", description = "Plan the downgrade: the versions swap.")
    private boolean down;

    @Mixin
    private ParameterOptions parameters = new ParameterOptions();

    /**
     * The settings of planning.
     *
     * @param runtime what it is called in messages
     * @param capabilities what it offers; empty to plan for none
     */
    PlanSettings settings(String runtime, Optional<Set<Class<? extends Capability>>> capabilities) {
        Direction direction = down ? Direction.DOWN : Direction.UP;
        return new PlanSettings(direction, parameters.values(), runtime, capabilities, false);
    }

    /** What the script expects to find: going down it starts from its second version. */
    TargetShape shape(Script script) {
        TargetShape up = script.shape();
        return down ? up.down() : up;
    }
}
