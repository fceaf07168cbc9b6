@NullMarked
package dev.segue.eval;

import org.jspecify.annotations.NullMarked;
