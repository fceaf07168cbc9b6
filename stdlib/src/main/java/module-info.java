/** The standard library: what every script has in reach without a {@code use}. */
module dev.segue.stdlib {
    requires static java.compiler; // the build writes a class with it
    requires static org.jspecify;
    requires transitive dev.segue;

    exports dev.segue.stdlib;
}
