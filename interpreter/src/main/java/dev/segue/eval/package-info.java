/**
 * The tree walker: each resolved node becomes a small executable node; frames are arrays. What is hot becomes a method of the Java
 * virtual machine.
 */
@NullMarked
package dev.segue.eval;

import org.jspecify.annotations.NullMarked;
