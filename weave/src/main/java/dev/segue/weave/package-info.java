/**
 * Weaves the steps of a script into an OTP relup, which the stock release handler then runs on a node with nothing of
 * Segue's on it.
 */
@NullMarked
package dev.segue.weave;

import org.jspecify.annotations.NullMarked;
