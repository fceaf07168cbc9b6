package dev.segue.syntax;

import dev.segue.source.Span;

/** What a placement refers to; a name and a string of the same text mean the same. */
public sealed interface Anchor extends Node {
    /** The text that is looked up. */
    String text();

    /** A step's or marker's name. */
    record ByName(Path path) implements Anchor {
        @Override
        public String text() {
            return path.text();
        }

        @Override
        public Span span() {
            return path.span();
        }
    }

    /** A step's or section's title. */
    record ByTitle(Quoted title) implements Anchor {
        @Override
        public String text() {
            return title.text();
        }

        @Override
        public Span span() {
            return title.span();
        }
    }
}
