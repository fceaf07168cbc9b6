@NullMarked
package dev.segue.erlang.dist;

import org.jspecify.annotations.NullMarked;
