/** The generated lexer and parser of the language; for the interpreter alone. */
module dev.segue.grammar {
    requires transitive org.antlr.antlr4.runtime;

    exports dev.segue.grammar to
            dev.segue;
}
