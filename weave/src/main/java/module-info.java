/** Puts the steps of scripts into the relup files of OTP releases. */
module dev.segue.weave {
    requires static org.jspecify;
    requires transitive dev.segue;
    requires dev.segue.stdlib;
    requires dev.segue.beam;

    exports dev.segue.weave to
            dev.segue.cli;
    exports dev.segue.weave.relup to
            dev.segue.cli;
    exports dev.segue.weave.source to
            dev.segue.cli;
}
