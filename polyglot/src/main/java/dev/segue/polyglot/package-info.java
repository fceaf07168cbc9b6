/**
 * Runs foreign instructions by GraalVM Polyglot: the one place that knows it. Begin at {@link
 * dev.segue.polyglot.GraalLanguages}.
 */
@NullMarked
package dev.segue.polyglot;

import org.jspecify.annotations.NullMarked;
