/** The simulated node: the runtime of {@code sim:} targets. */
module dev.segue.sim {
    requires static org.jspecify;
    requires org.snakeyaml.engine.v2;
    requires transitive dev.segue;

    exports dev.segue.sim;

    provides dev.segue.runtime.RuntimeProvider with
            dev.segue.sim.SimulatedRuntimeProvider;
}
