package dev.segue.erlang.text;

/**
 * The part of a text that a term takes.
 *
 * @param start where it begins
 * @param from offset of its first UTF-16 unit in the text
 * @param to offset behind its last one
 */
public record Extent(Position start, int from, int to) {}
