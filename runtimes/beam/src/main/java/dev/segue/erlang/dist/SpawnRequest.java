package dev.segue.erlang.dist;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;

/**
 * A process to start on the peer.
 *
 * @param module where its function stands
 * @param function the function, exported
 * @param arguments its arguments
 * @param options options of {@code erlang:spawn_opt}, as {@code monitor} and {@code link}
 */
public record SpawnRequest(Atom module, Atom function, ListTerm arguments, ListTerm options) {}
