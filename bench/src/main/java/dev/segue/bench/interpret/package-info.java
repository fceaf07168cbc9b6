/** The interpreter next to other languages' on the JVM: the same programs in each, in {@code src/main/resources}. */
@NullMarked
package dev.segue.bench.interpret;

import org.jspecify.annotations.NullMarked;
