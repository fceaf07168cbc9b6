/** The JSON documents that {@code --output json} promises. */
@NullMarked
package dev.segue.cli.json;

import org.jspecify.annotations.NullMarked;
