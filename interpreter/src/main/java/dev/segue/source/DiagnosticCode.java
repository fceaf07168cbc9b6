package dev.segue.source;

/**
 * What kind of mistake a diagnostic is about. Each area keeps its codes in an enum of its own; {@link DiagnosticCodes}
 * knows them all.
 */
public interface DiagnosticCode {
    /** The code as people quote it: {@code SEG} and four digits, of which the first two are the area. */
    String id();

    /** How much such a diagnostic weighs. */
    Severity severity();

    /** One line that names the mistake. */
    String title();

    /** What it means, with an example of the mistake and of its mending. */
    Explanation explanation();
}
