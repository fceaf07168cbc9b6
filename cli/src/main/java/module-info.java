/** The program {@code segue}. */
module dev.segue.cli {
    requires static org.jspecify;
    requires com.fasterxml.jackson.core;
    requires dev.segue;
    requires dev.segue.beam;
    requires dev.segue.repl;
    requires dev.segue.sim;
    requires dev.segue.stdlib;
    requires dev.segue.weave;
    requires transitive info.picocli;
    requires jdk.unsupported;
    requires org.jline.reader;
    requires org.jline.terminal;
    requires org.slf4j;

    exports dev.segue.cli;

    opens dev.segue.cli to
            info.picocli;

    uses dev.segue.foreign.ForeignLanguages;
    uses dev.segue.runtime.RuntimeProvider;
}
