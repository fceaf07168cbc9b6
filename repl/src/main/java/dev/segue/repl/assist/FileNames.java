package dev.segue.repl.assist;

import java.util.List;

/** Tells of files, so that their names can be completed. */
@FunctionalInterface
public interface FileNames {
    /** Nothing is there. */
    FileNames NONE = folder -> List.of();

    /**
     * What is in a folder: names of scripts, and of folders with {@code /} at their end; nothing for one that cannot be read.
     *
     * @param folder as typed: empty, or ending in {@code /}
     */
    List<String> in(String folder);
}
