@NullMarked
package dev.segue.weave.relup;

import org.jspecify.annotations.NullMarked;
