/** Instructions in JavaScript and Python, run by GraalVM Polyglot. */
module dev.segue.polyglot {
    requires static org.jspecify;
    requires java.management;
    requires org.graalvm.polyglot;
    requires transitive dev.segue;

    exports dev.segue.polyglot;

    provides dev.segue.foreign.ForeignLanguages with
            dev.segue.polyglot.GraalLanguages;
}
