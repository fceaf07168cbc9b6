package dev.segue.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a terminal shows after it was sent some text: as much of one as the program uses, and nothing more. */
final class Screen {
    private static final Pattern CODE = Pattern.compile("\u001B\\[(\\??[0-9;]*)([A-Za-z])");

    private final List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
    private final int columns;
    private int row;
    private boolean cursorShown = true;

    private Screen(int columns) {
        this.columns = columns;
    }

    static Screen showing(String sent, int columns) {
        Screen screen = new Screen(columns);
        Matcher codes = CODE.matcher(sent);
        int from = 0;
        while (codes.find()) {
            screen.write(sent.substring(from, codes.start()));
            screen.obey(codes.group(1), codes.group(2));
            from = codes.end();
        }
        screen.write(sent.substring(from));
        return screen;
    }

    List<String> lines() {
        return lines.stream().map(line -> line.toString().stripTrailing()).toList();
    }

    boolean cursorShown() {
        return cursorShown;
    }

    private void write(String text) {
        for (String part : text.split("(?<=\n)|(?<=\r)|(?=\r)|(?=\n)")) {
            if (part.equals("\n")) {
                row++;
                if (row == lines.size()) {
                    lines.add(new StringBuilder());
                }
            } else if (!part.equals("\r") && !part.isEmpty()) {
                lines.get(row).append(part);
                if (dev.segue.cli.terminal.Width.of(lines.get(row).toString()) > columns) {
                    throw new AssertionError("wider than the terminal: " + lines.get(row));
                }
            }
        }
    }

    private void obey(String numbers, String letter) {
        switch (letter) {
            case "A" -> row = Math.max(0, row - Integer.parseInt(numbers));
            case "J" -> {
                while (lines.size() > row + 1) {
                    lines.remove(lines.size() - 1);
                }
                lines.get(row).setLength(0);
            }
            case "h", "l" -> cursorShown = letter.equals("h");
            case "m" -> {
                // colours do not move anything
            }
            default -> throw new AssertionError("the program does not send " + letter);
        }
    }
}
