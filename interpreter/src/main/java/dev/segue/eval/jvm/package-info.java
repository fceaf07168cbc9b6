/** Writes classes for the Java virtual machine; knows nothing of scripts. */
@org.jspecify.annotations.NullMarked
package dev.segue.eval.jvm;
