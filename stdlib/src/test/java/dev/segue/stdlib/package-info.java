@NullMarked
package dev.segue.stdlib;

import org.jspecify.annotations.NullMarked;
