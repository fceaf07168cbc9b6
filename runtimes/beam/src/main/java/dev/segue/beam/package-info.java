/**
 * A live Erlang/OTP node as a target. Everything goes through functions that OTP, ranch and cowboy themselves offer, called
 * over the distribution protocol, and through system messages sent straight to the processes; no code is installed on
 * the node, and the only process that is started there is the guard.
 */
@NullMarked
package dev.segue.beam;

import org.jspecify.annotations.NullMarked;
