/** The contract that every runtime must pass, as a suite of tests. */
module dev.segue.testkit {
    requires static org.jspecify;
    requires java.net.http;
    requires transitive dev.segue;
    requires transitive org.junit.jupiter.api;

    exports dev.segue.testkit;
    exports dev.segue.testkit.otp;
}
