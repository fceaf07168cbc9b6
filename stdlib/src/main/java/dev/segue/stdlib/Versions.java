package dev.segue.stdlib;

import dev.segue.eval.FunctionArea;
import dev.segue.eval.Named;
import dev.segue.eval.SegueFunction;
import dev.segue.value.IntegerValue;
import dev.segue.value.StringValue;

/** Versions. */
@FunctionArea("Versions")
public final class Versions {

    /** For the registry. */
    public Versions() {}

    @SegueFunction(
            name = "compare_versions",
            documentation = "-1 if version a is before b, 0 if they are as good as equal, 1 if a is after b. Numeric"
                    + " parts compare by number, a missing one counts as 0; a pre-release (behind -) is before its"
                    + " release, a build (behind +) makes no difference.",
            example = "compare_versions(\"1.10.0\", \"1.9.0\")  # 1")
    public IntegerValue compareVersions(@Named("a") String a, @Named("b") String b) {
        return IntegerValue.of(Integer.signum(version(a).compareTo(version(b))));
    }

    private static Version version(String text) {
        return Version.parse(text)
                .orElseThrow(() -> Refusal.type(
                        "compare_versions",
                        "versions like \"1.2.3\", \"1.0.0-rc.1\" or \"25.2.3\"",
                        new StringValue(text)));
    }
}
