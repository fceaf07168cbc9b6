package dev.segue.beam;

import dev.segue.runtime.Code.Version;

/**
 * A version's code that was found, with its specification.
 *
 * @param version the code
 * @param specification what its {@code .app} file says
 */
record Found(Version version, Specification specification) {}
