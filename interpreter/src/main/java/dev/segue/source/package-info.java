/** Source text, places in it, and what is said about them. */
@NullMarked
package dev.segue.source;

import org.jspecify.annotations.NullMarked;
