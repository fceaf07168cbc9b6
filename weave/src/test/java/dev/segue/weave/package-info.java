@NullMarked
package dev.segue.weave;

import org.jspecify.annotations.NullMarked;
