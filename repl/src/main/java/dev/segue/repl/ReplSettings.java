package dev.segue.repl;

import java.nio.file.Path;

/**
 * How a session begins.
 *
 * @param address of the target, as {@code --runtime} takes it
 * @param agreed whether a live target may be changed without a question
 * @param directory the folder that relative paths start from
 */
public record ReplSettings(String address, boolean agreed, Path directory) {}
