package dev.segue.source;

/** An example that shows in how a script is woven into a relup. */
final class WeaveExample {
    private WeaveExample() {}

    /** Of that script and that relup. */
    static String of(String script, String relup) {
        return "$ segue weave example.upgrade --relup relup --dry-run\n# example.upgrade\n" + script + "\n# relup\n"
                + relup;
    }

    /** Of a script that has nothing to do with what is shown. */
    static String of(String relup) {
        return of("info(\"hello\")", relup);
    }
}
