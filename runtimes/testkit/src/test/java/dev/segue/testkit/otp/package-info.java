@NullMarked
package dev.segue.testkit.otp;

import org.jspecify.annotations.NullMarked;
