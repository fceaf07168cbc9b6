@NullMarked
package dev.segue.sim;

import org.jspecify.annotations.NullMarked;
