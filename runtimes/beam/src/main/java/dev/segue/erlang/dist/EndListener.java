package dev.segue.erlang.dist;

import java.util.function.Consumer;

/** A process that waits for nothing but the end of its connection. */
record EndListener(Consumer<DistributionException> listener) implements Receiver {
    @Override
    public void message(byte[] bytes, int offset, int end) {}

    @Override
    public void signal(Signal signal) {}

    @Override
    public void connectionLost(DistributionException why) {
        listener.accept(why);
    }
}
