@NullMarked
package dev.segue.value;

import org.jspecify.annotations.NullMarked;
