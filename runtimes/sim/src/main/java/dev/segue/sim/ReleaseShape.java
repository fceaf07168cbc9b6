package dev.segue.sim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A release that a simulated node holds.
 *
 * @param version its version
 * @param status what it is when the simulation starts
 * @param applications the version of each application that changes with it, by name
 * @param from the releases that its instructions lead from, and back to
 * @param breaks whether its install goes wrong
 */
public record ReleaseShape(
        String version, Status status, Map<String, String> applications, List<String> from, Breaks breaks) {

    /** Keeps immutable copies. */
    public ReleaseShape {
        applications = Map.copyOf(new LinkedHashMap<>(applications));
        from = List.copyOf(from);
    }

    /** What a release is to the node. */
    public enum Status {
        /** Its archive is there and the release handler does not know it yet. */
        PACKED,
        /** It can be installed. */
        UNPACKED,
        /** It runs and is not permanent. */
        CURRENT,
        /** The node starts with it. */
        PERMANENT,
        /** It ran before. */
        OLD;

        /** The word of the release handler, and of scenario files. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How an install goes wrong. */
    public enum Breaks {
        /** It does not. */
        NEVER,
        /** What stands before the point of no return of its instructions fails, in the check too. */
        BEFORE,
        /** What stands after it fails, and the node restarts into the permanent release. */
        AFTER;

        /** As scenario files name it. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same release, going wrong. */
    public ReleaseShape breaking(Breaks how) {
        return new ReleaseShape(version, status, applications, from, how);
    }

    /** The same release without instructions that lead to it. */
    public ReleaseShape withoutInstructions() {
        return new ReleaseShape(version, status, applications, List.of(), breaks);
    }
}
