package dev.segue.resolve;

import dev.segue.foreign.ForeignLanguage;
import dev.segue.source.SourceText;
import dev.segue.source.Span;

/**
 * The body of a foreign instruction.
 *
 * @param language what it is written in
 * @param text the whole file; the same object for all instructions of a script that are from one file
 * @param formals of the instruction, with an empty body
 * @param span where the script names the file
 */
public record ForeignBody(ForeignLanguage language, SourceText text, FunctionCode formals, Span span) {}
