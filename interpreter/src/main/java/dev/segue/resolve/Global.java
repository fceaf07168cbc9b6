package dev.segue.resolve;

import org.jspecify.annotations.Nullable;

/**
 * A top-level name.
 *
 * @param name as written
 * @param slot its place in the frame of the globals
 */
public record Global(String name, int slot) {

    // A record's own methods are linked when they are called first, which costs every start a few milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Global global && global.slot == slot && global.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode() + slot;
    }
}
