package dev.segue.weave;

import dev.segue.erlang.relup.Reading;
import dev.segue.erlang.relup.Relup;
import dev.segue.source.SourceText;
import dev.segue.source.Span;

/**
 * A relup as it was read.
 *
 * @param text its text, for messages
 * @param reading what it says and where
 */
public record RelupSource(SourceText text, Reading<Relup> reading) {

    /** The place of an entry or instruction of the reading; the whole text's beginning for anything else. */
    public Span place(Object part) {
        return reading.place(part)
                .map(extent -> new Span(text, extent.from(), extent.to()))
                .orElse(new Span(text, 0, 0));
    }
}
