package dev.segue.plan;

import dev.segue.resolve.Direction;
import org.jspecify.annotations.Nullable;

/**
 * What is upgraded.
 *
 * @param app the header's application; null for an anonymous upgrade
 * @param from the version that the run starts from, already swapped going down; null if the header names none
 * @param to the version that the run goes to; null if the header names none
 * @param direction up or down
 */
public record Upgrade(
        @Nullable String app,
        @Nullable String from,
        @Nullable String to,
        Direction direction) {}
