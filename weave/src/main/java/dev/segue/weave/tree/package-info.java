/** What resolved code consists of. */
@NullMarked
package dev.segue.weave.tree;

import org.jspecify.annotations.NullMarked;
