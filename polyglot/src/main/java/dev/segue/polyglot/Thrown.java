package dev.segue.polyglot;

import org.graalvm.polyglot.proxy.Proxy;

/** Why a function of the script failed, on its way through foreign code, which can neither look into it nor make one. */
record Thrown(RuntimeException failure) implements Proxy {

    @Override
    public String toString() {
        return "a failure of the script";
    }
}
