package dev.segue.cli;

import dev.segue.PlanSettings;
import dev.segue.Script;
import dev.segue.UsageError;
import dev.segue.resolve.Direction;
import dev.segue.runtime.Capability;
import dev.segue.runtime.TargetShape;
import dev.segue.source.UsageCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** How a script is to be planned. */
final class ScriptOptions {
    @Option(names = "--down", description = "Plan the downgrade: the versions swap.")
    private boolean down;

    @Option(
            names = "-P",
            paramLabel = "NAME=VALUE",
            description = "Give a param of the script a value, as -P drain=2s. May be repeated.")
    private List<String> parameters = new ArrayList<>();

    /**
     * The settings of planning.
     *
     * @param runtime what it is called in messages
     * @param capabilities what it offers; empty to plan for none
     */
    PlanSettings settings(String runtime, Optional<Set<Class<? extends Capability>>> capabilities) {
        Direction direction = down ? Direction.DOWN : Direction.UP;
        return new PlanSettings(direction, values(parameters), runtime, capabilities, false);
    }

    /** What the script expects to find: going down it starts from its second version. */
    TargetShape shape(Script script) {
        TargetShape up = script.shape();
        return down ? up.down() : up;
    }

    /** The values by the params' names. */
    static Map<String, String> values(List<String> written) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String each : written) {
            int equals = each.indexOf('=');
            if (equals < 1) {
                throw new UsageError(
                        UsageCode.PARAMETER, "\"" + each + "\" gives no param a value", "write it as -P name=value");
            }
            if (values.put(each.substring(0, equals), each.substring(equals + 1)) != null) {
                throw new UsageError(
                        UsageCode.PARAMETER,
                        "the param " + each.substring(0, equals) + " is given twice",
                        "keep one of the two -P");
            }
        }
        return values;
    }
}
