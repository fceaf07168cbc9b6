/** Relup files as users hand them in: read from disk, with what is wrong told at its place as for scripts. */
@NullMarked
package dev.segue.weave.relup;

import org.jspecify.annotations.NullMarked;
