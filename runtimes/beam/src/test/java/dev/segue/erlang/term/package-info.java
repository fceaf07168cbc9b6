@NullMarked
package dev.segue.erlang.term;

import org.jspecify.annotations.NullMarked;
