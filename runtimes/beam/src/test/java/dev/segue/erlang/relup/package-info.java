@NullMarked
package dev.segue.erlang.relup;

import org.jspecify.annotations.NullMarked;
