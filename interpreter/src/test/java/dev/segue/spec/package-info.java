/** The scripts of the conformance suite, as texts to try the parser and the resolver on. */
@NullMarked
package dev.segue.spec;

import org.jspecify.annotations.NullMarked;
