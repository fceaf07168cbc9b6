@NullMarked
package dev.segue.weave.prelude;

import org.jspecify.annotations.NullMarked;
