/**
 * Reads, plans and runs upgrade scripts from Java: begin at {@link dev.segue.Segue}. What carries out the plans on a target is a
 * runtime, a module of its own that implements {@link dev.segue.runtime.UpgradeRuntime}.
 */
module dev.segue {
    requires static transitive org.jspecify;
    requires org.slf4j;
    requires org.objectweb.asm;
    requires dev.segue.grammar;

    exports dev.segue;
    exports dev.segue.describe;
    exports dev.segue.eval;
    exports dev.segue.foreign;
    exports dev.segue.plan;
    exports dev.segue.run;
    exports dev.segue.runtime;
    exports dev.segue.source;
    exports dev.segue.value;
    exports dev.segue.resolve;
    exports dev.segue.resolve.lint to
            dev.segue.repl,
            dev.segue.cli;
    exports dev.segue.run.functions to
            dev.segue.stdlib;
    exports dev.segue.syntax to
            dev.segue.stdlib,
            dev.segue.weave,
            dev.segue.repl,
            dev.segue.cli;
}
