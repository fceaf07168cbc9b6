/** Live Erlang/OTP nodes: the runtime of {@code beam:} targets, and what the project knows of Erlang's files and protocols. */
module dev.segue.beam {
    requires static org.jspecify;
    requires org.slf4j;
    requires transitive dev.segue;

    exports dev.segue.beam;
    exports dev.segue.erlang.relup to
            dev.segue.weave,
            dev.segue.cli;
    exports dev.segue.erlang.term to
            dev.segue.weave,
            dev.segue.cli;
    exports dev.segue.erlang.text to
            dev.segue.weave,
            dev.segue.cli;

    provides dev.segue.runtime.RuntimeProvider with
            dev.segue.beam.BeamRuntimeProvider;
}
