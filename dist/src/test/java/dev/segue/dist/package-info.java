@NullMarked
package dev.segue.dist;

import org.jspecify.annotations.NullMarked;
