/** The functions of scripts that reach the target, by area. Each names the capability that it needs. */
@NullMarked
package dev.segue.run.functions;

import org.jspecify.annotations.NullMarked;
