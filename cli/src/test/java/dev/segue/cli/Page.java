package dev.segue.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the documentation and its code blocks, in their order. */
public record Page(String name, String text, List<Block> blocks) {
    private static final Pattern FENCE = Pattern.compile("(?ms)^( *)```([^\\n]*)\\n(.*?)^ *```$");

    /**
     * A code block. Behind its fence stands what it holds, {@code upgrade} or {@code console}, and for a script the name of
     * the file that the reader writes it to.
     */
    public record Block(String kind, String file, String text) {

        boolean isScript() {
            return kind.equals("upgrade");
        }

        /** Whether it shows commands with what they print. */
        public boolean isConsole() {
            return kind.equals("console") || kind.isEmpty() && text.startsWith("$ ");
        }
    }

    /** Reads a page by its path from the project's root. */
    public static Page read(String name) throws IOException {
        String text = Files.readString(Called.ROOT.resolve(name));
        List<Block> blocks = new ArrayList<>();
        Matcher fence = FENCE.matcher(text);
        while (fence.find()) {
            String[] words = fence.group(2).split(" ", 2);
            String body = fence.group(3).replaceAll("(?m)^" + fence.group(1), "");
            blocks.add(new Block(words[0], words.length == 2 ? words[1] : "", body));
        }
        return new Page(name, text, List.copyOf(blocks));
    }

    /** The script that the reader writes to a file of that name. */
    public String script(String file) {
        return blocks.stream()
                .filter(block -> block.isScript() && block.file().equals(file))
                .map(Block::text)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no script " + file + " in " + name));
    }
}
