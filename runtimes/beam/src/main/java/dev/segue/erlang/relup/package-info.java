/**
 * The files of OTP's release handling: relup, appup, {@code .rel} and {@code RELEASES} with their instructions (SASL
 * reference manual, {@code relup(4)}, {@code appup(4)}, {@code rel(4)}, {@code release_handler(3)}; checked against OTP
 * 25). Knows terms and their text, and nothing of who changes such files.
 */
@NullMarked
package dev.segue.erlang.relup;

import org.jspecify.annotations.NullMarked;
