@NullMarked
package dev.segue.beam;

import org.jspecify.annotations.NullMarked;
