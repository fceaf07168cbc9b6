package dev.segue.testkit;

import dev.segue.runtime.Capability;
import dev.segue.runtime.Listeners;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.value.AtomValue;
import dev.segue.value.Handle;
import dev.segue.value.IntegerValue;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One fresh target of a known shape: an application that runs {@link #from} and of which {@link #to} is available, with
 * one listener, open websockets, and behind each a process of {@link #statefulModule} whose state changes its shape from
 * version to version, so that it crashes on its next message when code and state do not fit. No process is suspended,
 * no module has old code.
 */
public interface Fixture extends AutoCloseable {

    /** The open runtime; the same at each call. */
    UpgradeRuntime runtime();

    /** A second connection to the same target, to look at what is left when the first is lost. */
    UpgradeRuntime reconnect();

    /** Why the runtime has not got a capability; empty if it must have it. */
    default Optional<String> whyMissing(Class<? extends Capability> capability) {
        return Optional.empty();
    }

    /** Why the platform has no supervision tree; empty if it must have one. */
    default Optional<String> whyNoTree() {
        return Optional.empty();
    }

    /** The application. */
    default String application() {
        return "chat";
    }

    /** The version that runs. */
    default String from() {
        return "0.1.0";
    }

    /** The version that is available beside it. */
    default String to() {
        return "0.2.0";
    }

    /** The module behind the websockets; {@link #from} and {@link #to} differ in it. */
    String statefulModule();

    /** A module of the application that is the same code in both versions. */
    String unchangedModule();

    /** How many websockets are open, at least 2, each with one process of the stateful module behind it. */
    int websockets();

    /** How many of the processes behind the websockets are channels, as a Phoenix application has them. */
    default int channels() {
        return websockets();
    }

    /** A message that a process of the stateful module serves if its state fits, and that nobody answers. */
    default Value message() {
        return new AtomValue("ping");
    }

    /** A process of the stateful module that from now on is busy so long: it answers nobody meanwhile. */
    Handle busyProcess(Duration duration);

    /** A living process of the application that does not speak the system protocol and that no message waits for. */
    Handle deafProcess();

    /** A process of the application that has ended. */
    Handle deadProcess();

    /** A living process that will stay in the code it runs now when other code is loaded. */
    Holder oldCodeHolder();

    /**
     * A process that does not leave its code.
     *
     * @param module whose code it runs; the two versions differ in it
     * @param pid the process
     */
    record Holder(String module, Handle pid) {}

    /** An application that the target has, does not run and has not loaded. */
    default String idleApplication() {
        return "lobby";
    }

    /** The one application that does not run either and that the idle one needs. */
    String neededByIdle();

    /** A new process that waits for an answer of this one, which is suspended. */
    Handle callerOf(Handle callee);

    /** What a new client of a listener sees. */
    enum Knock {
        /** It is served. */
        SERVED,
        /** The port takes it, and nobody serves it. */
        WAITING,
        /** The port is closed. */
        REFUSED
    }

    /** Comes to a listener as a new client and tells what happens. */
    Knock knock(Listeners.Listener listener);

    /** How listeners can be paused. */
    default List<Listeners.Pause> pauses() {
        return List.of(Listeners.Pause.values());
    }

    /** Whether the target's log has a message by now, or soon. */
    boolean isLogged(String message);

    /** Lets so much time pass on the target without a sign of life of any runner. */
    void passSilently(Duration duration) throws InterruptedException;

    /** A call that gives a known result on this target. */
    default KnownCall knownCall() {
        return new KnownCall(
                "erlang", "node", List.of(), new AtomValue(runtime().target().node()));
    }

    /** A call that takes longer than two seconds. */
    default KnownCall slowCall() {
        return new KnownCall("timer", "sleep", List.of(IntegerValue.of(2_500)), new AtomValue("ok"));
    }

    /**
     * A call and what it gives.
     *
     * @param module the module
     * @param function the function
     * @param arguments what it is called with
     * @param result what it gives
     */
    record KnownCall(String module, String function, List<Value> arguments, Value result) {}

    /** Ends the target and leaves nothing of it. */
    @Override
    void close();
}
