@NullMarked
package dev.segue.erlang.codec;

import org.jspecify.annotations.NullMarked;
