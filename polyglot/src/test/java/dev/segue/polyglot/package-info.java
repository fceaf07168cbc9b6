@NullMarked
package dev.segue.polyglot;

import org.jspecify.annotations.NullMarked;
