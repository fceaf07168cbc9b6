/** Tests of writing abstract forms as source. */
@NullMarked
package dev.segue.weave.source;

import org.jspecify.annotations.NullMarked;
