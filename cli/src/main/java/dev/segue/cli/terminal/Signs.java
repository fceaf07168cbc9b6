package dev.segue.cli.terminal;

import java.util.List;

/**
 * The signs that stand for something in lists.
 *
 * @param done a step that is done
 * @param failed a step that failed
 * @param looks a step that only reads
 * @param changes a step that changes the target
 * @param undone a step that was taken back
 * @param rule what lines are drawn with
 * @param bar what stands before what belongs to the step above
 * @param arrow from one version to the next
 * @param dot between two remarks
 * @param spinner the frames of what goes on
 */
public record Signs(
        String done,
        String failed,
        String looks,
        String changes,
        String undone,
        String rule,
        String bar,
        String arrow,
        String dot,
        List<String> spinner) {

    /** For terminals that show Unicode, and for pipes. */
    public static final Signs UNICODE = new Signs(
            "✓", "✗", "○", "●", "↶", "─", "│", "→", "·", List.of("⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"));

    /** For terminals whose locale is not UTF-8. */
    public static final Signs ASCII =
            new Signs("+", "x", "o", "*", "<", "-", "|", "->", "-", List.of("|", "/", "-", "\\"));
}
