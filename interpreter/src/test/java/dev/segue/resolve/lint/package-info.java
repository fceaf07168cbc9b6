@NullMarked
package dev.segue.resolve.lint;

import org.jspecify.annotations.NullMarked;
