package dev.segue.syntax;

import dev.segue.source.SourceText;
import java.util.BitSet;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * The tokens of a text.
 *
 * @param tokens all of them, comments included, the end of the text last; none of them is a mistake of letters
 * @param comments those of them that are comments
 * @param linesWithErrors lines on which such a mistake was found and reported
 * @param parseable false where brackets are nested too deeply to go on
 */
record Scan(SourceText source, List<Token> tokens, Comments comments, BitSet linesWithErrors, boolean parseable) {}
