@NullMarked
package dev.segue.resolve;

import org.jspecify.annotations.NullMarked;
