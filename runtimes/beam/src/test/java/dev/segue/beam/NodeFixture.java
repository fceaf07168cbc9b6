package dev.segue.beam;

import dev.segue.runtime.Calls;
import dev.segue.runtime.Capability;
import dev.segue.runtime.Listeners;
import dev.segue.runtime.Processes;
import dev.segue.runtime.Rehearsals;
import dev.segue.runtime.Releases;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.testkit.Fixture;
import dev.segue.testkit.otp.ChatNode;
import dev.segue.testkit.otp.ChatSockets;
import dev.segue.testkit.otp.Waiting;
import dev.segue.value.AtomValue;
import dev.segue.value.Handle;
import dev.segue.value.IntegerValue;
import dev.segue.value.ListValue;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The chat application on a real node, fresh for each test of the contract. */
final class NodeFixture implements Fixture {

    private static final int SOCKETS = 12;
    private static final Duration SOON = Duration.ofSeconds(5);

    private final ChatNode chat;
    private final ChatSockets sockets;
    private final UpgradeRuntime runtime;
    private final UpgradeRuntime observer;
    private final Iterator<Handle> idle;

    NodeFixture(ChatNode chat) {
        this.chat = chat;
        this.sockets = chat.sockets(SOCKETS);
        sockets.ask("add");
        this.runtime = Targets.open(chat.node());
        this.observer = Targets.open(chat.node());
        this.idle = Targets.need(observer, Processes.class)
                .running("chat", statefulModule())
                .iterator();
    }

    @Override
    public UpgradeRuntime runtime() {
        return runtime;
    }

    @Override
    public UpgradeRuntime reconnect() {
        return Targets.open(chat.node());
    }

    @Override
    public Optional<String> whyMissing(Class<? extends Capability> capability) {
        if (capability == Rehearsals.class) {
            return Optional.of("a live node cannot be copied");
        }
        return capability == Releases.class ? Optional.of("the release handler comes later") : Optional.empty();
    }

    @Override
    public String statefulModule() {
        return "chat_counter";
    }

    @Override
    public String unchangedModule() {
        return "chat_sup";
    }

    @Override
    public int websockets() {
        return SOCKETS;
    }

    /** The counters are plain servers: no Phoenix is installed. */
    @Override
    public int channels() {
        return 0;
    }

    @Override
    public Handle busyProcess(Duration duration) {
        Handle busy = idle.next();
        Value message = TupleValue.of(new AtomValue("busy"), IntegerValue.of(duration.toMillis()));
        Targets.need(observer, Processes.class).send(List.of(busy), message);
        Waiting.until("it is busy", SOON, () -> callAnswers(busy, "{current_function,{timer,sleep,1}}"));
        return busy;
    }

    private boolean callAnswers(Handle process, String expected) {
        String local = process.literal().replaceFirst("^<[^ ]+ ", "<");
        return chat.node()
                .eval("erlang:process_info(list_to_pid(\"" + local + "\"), current_function)")
                .equals(expected);
    }

    @Override
    public Handle deafProcess() {
        return process("spawn(fun() -> receive stop -> ok end end)");
    }

    @Override
    public Handle deadProcess() {
        return process("begin {Pid, Watch} = spawn_monitor(fun() -> ok end), "
                + "receive {'DOWN', Watch, process, Pid, _} -> Pid end end");
    }

    @Override
    public Holder oldCodeHolder() {
        return new Holder("chat_http", process("spawn(chat_http, hold, [])"));
    }

    @Override
    public String neededByIdle() {
        return "runtime_tools";
    }

    @Override
    public Handle callerOf(Handle callee) {
        String local = callee.literal().replaceFirst("^<[^ ]+ ", "<");
        Handle caller = process("spawn(fun() -> gen_server:call(list_to_pid(\"" + local + "\"), count, infinity) end)");
        Waiting.until("it waits", SOON, () -> callAnswers(caller, "{current_function,{gen,do_call,4}}"));
        return caller;
    }

    private Handle process(String expression) {
        Value text = new ListValue(chat.node()
                .eval(expression)
                .chars()
                .<Value>mapToObj(IntegerValue::of)
                .toList());
        return (Handle) Targets.need(observer, Calls.class).call("erlang", "list_to_pid", List.of(text), SOON);
    }

    @Override
    public Knock knock(Listeners.Listener listener) {
        return Knocks.at(chat.port());
    }

    @Override
    public boolean isLogged(String message) {
        Waiting.until("the node has logged it", SOON, () -> chat.node().log().contains(message));
        return true;
    }

    @Override
    public void passSilently(Duration duration) throws InterruptedException {
        Thread.sleep(duration);
    }

    @Override
    public void close() {
        sockets.close();
        observer.close();
    }
}
