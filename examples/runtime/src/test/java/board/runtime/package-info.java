/** The noticeboard under the contract of all runtimes, and upgraded by a script. */
@NullMarked
package board.runtime;

import org.jspecify.annotations.NullMarked;
