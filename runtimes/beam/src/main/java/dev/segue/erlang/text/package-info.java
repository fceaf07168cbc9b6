/**
 * Erlang terms as text: what {@code file:consult} reads, such as relup, appup and {@code .rel} files, and text that it
 * reads back as equal terms.
 */
@NullMarked
package dev.segue.erlang.text;

import org.jspecify.annotations.NullMarked;
