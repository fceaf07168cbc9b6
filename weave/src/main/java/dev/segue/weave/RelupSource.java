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
        return place(part, part);
    }

    /** The place of an instruction, or of the entry where the instruction is not of the reading. */
    Span place(Object instruction, Object entry) {
        return reading.place(instruction)
                .or(() -> reading.place(entry))
                .map(extent -> new Span(text, extent.from(), extent.to()))
                .orElse(new Span(text, 0, 0));
    }
}
