package dev.segue.describe;

import java.util.ArrayList;
import java.util.List;

/** A page of the reference in Markdown. */
public final class ReferencePage {

    private final List<String> lines = new ArrayList<>();

    private ReferencePage(String title, String introduction) {
        lines.add("# " + title);
        lines.add("");
        lines.add(introduction);
        lines.add("");
        lines.add("This page is generated from the library itself; a test holds it to that.");
    }

    /** The page with this title and these entries, a heading for each area. */
    public static String of(String title, String introduction, List<Description> entries) {
        ReferencePage page = new ReferencePage(title, introduction);
        String area = "";
        for (Description entry : entries) {
            if (!entry.area().equals(area)) {
                area = entry.area();
                page.add("", "## " + area);
            }
            page.add(entry);
        }
        return String.join("\n", page.lines) + "\n";
    }

    private void add(String... more) {
        lines.addAll(List.of(more));
    }

    private void add(Description entry) {
        add("", "### `" + entry.signature() + "`", "", entry.text().replaceAll("\\s*\\n(?!\\n)", " "), "");
        fact("Effect", entry.effect());
        fact("Undo", entry.undo());
        fact("Placed", String.join(", ", entry.placements()));
        fact("Depends on", String.join(", ", entry.dependencies()));
        fact("Capabilities", String.join(", ", entry.capabilities()));
        if (!entry.example().isEmpty()) {
            add("", "```", entry.example(), "```");
        }
    }

    private void fact(String name, String value) {
        if (!value.isEmpty()) {
            add("- " + name + ": " + value);
        }
    }
}
