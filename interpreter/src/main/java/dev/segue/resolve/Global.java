package dev.segue.resolve;

/**
 * A top-level name.
 *
 * @param name as written
 * @param slot its place in the frame of the globals
 */
public record Global(String name, int slot) {}
