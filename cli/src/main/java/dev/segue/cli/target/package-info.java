/** From the address that a user gives to an open target: schemes, options, cookies. */
@NullMarked
package dev.segue.cli.target;

import org.jspecify.annotations.NullMarked;
