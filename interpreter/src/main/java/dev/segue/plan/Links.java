package dev.segue.plan;

import dev.segue.source.Span;
import java.util.List;

/**
 * What a step depends on.
 *
 * @param dependent the step
 * @param instruction the name of the instruction that it depends on
 * @param groups calls of it that count; a group may be shared by many steps and may hold the dependent itself
 * @param span where the dependency is declared
 */
record Links(Entry dependent, String instruction, List<List<Entry>> groups, Span span) {}
