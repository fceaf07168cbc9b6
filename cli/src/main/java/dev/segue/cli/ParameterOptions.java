package dev.segue.cli;

import dev.segue.UsageError;
import dev.segue.source.UsageCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The values of a script's params. */
final class ParameterOptions {
    @Option(
            names = "-P",
            paramLabel = "NAME=VALUE",
            description = "Give a param of the script a value, as -P drain=2s. May be repeated.")
    private List<String> parameters = new ArrayList<>();

    /** The values by the params' names. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String each : parameters) {
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
