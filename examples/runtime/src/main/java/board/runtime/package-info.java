/** The runtime: Segue's interface for targets, carried out by requests to the noticeboard's administration. */
@NullMarked
package board.runtime;

import org.jspecify.annotations.NullMarked;
