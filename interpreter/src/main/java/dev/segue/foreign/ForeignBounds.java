package dev.segue.foreign;

import java.time.Duration;

/**
 * What foreign code may take.
 *
 * @param statements how many statements loading, or one call, may run
 * @param time how long loading, or one call, may take on this machine's clock, the time in functions of the script left out
 * @param elements how many elements or characters a value may have that passes into the code or out of it
 * @param bits how many bits an integer may have that comes out of it
 */
public record ForeignBounds(long statements, Duration time, int elements, int bits) {}
