/** The tree walker: each resolved node becomes a small executable node; frames are arrays. */
@NullMarked
package dev.segue.eval;

import org.jspecify.annotations.NullMarked;
