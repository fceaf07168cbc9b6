/** Where the steps of a script stand among the instructions of a relup. */
@NullMarked
package dev.segue.weave.place;

import org.jspecify.annotations.NullMarked;
