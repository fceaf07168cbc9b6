@NullMarked
package dev.segue.erlang.text;

import org.jspecify.annotations.NullMarked;
