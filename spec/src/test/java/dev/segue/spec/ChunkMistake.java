package dev.segue.spec;

/** A chunk that does not say clearly what must come of it. */
final class ChunkMistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the line of the chunk's file, from 1, or 0 where the text of the note says enough. */
    ChunkMistake(int line, String message) {
        super(line == 0 ? message : "line " + line + ": " + message);
    }
}
