/** Interactive sessions as request and response; what shows them on a terminal is the command line. */
module dev.segue.repl {
    requires static org.jspecify;
    requires transitive dev.segue;
    requires dev.segue.stdlib;

    exports dev.segue.repl;
    exports dev.segue.repl.assist;
    exports dev.segue.repl.command;
    exports dev.segue.repl.show;
}
