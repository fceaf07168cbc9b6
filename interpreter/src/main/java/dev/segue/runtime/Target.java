package dev.segue.runtime;

/**
 * What is being upgraded, for people and for {@code runtime()}.
 *
 * @param scheme the URI's scheme: {@code sim}, {@code beam}
 * @param node the node's name: {@code chat@127.0.0.1}
 * @param version the platform's version as it names it: {@code OTP 25}
 */
public record Target(String scheme, String node, String version) {}
