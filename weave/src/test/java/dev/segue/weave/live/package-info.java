/** Woven relups under the stock release handler of a real node. */
@NullMarked
package dev.segue.weave.live;

import org.jspecify.annotations.NullMarked;
