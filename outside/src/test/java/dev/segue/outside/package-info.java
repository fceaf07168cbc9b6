/** Programs that use Segue's jars from outside, each compiled and run in a process of its own. */
@NullMarked
package dev.segue.outside;

import org.jspecify.annotations.NullMarked;
