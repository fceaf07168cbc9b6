package dev.segue.source;

/**
 * What kind of mistake a diagnostic is about. Each area keeps its codes in an enum of its own; {@link DiagnosticCodes}
 * knows them all.
 */
public interface DiagnosticCode {
    /** What is known of it. */
    CodeFacts facts();

    /** The code as people quote it: {@code SEG} and four digits, of which the first two are the area. */
    default String id() {
        return facts().id();
    }

    /** How much such a diagnostic weighs. */
    default Severity severity() {
        return facts().severity();
    }

    /** One line that names the mistake. */
    default String title() {
        return facts().title();
    }

    /** What it means, with an example of the mistake and of its mending. */
    default Explanation explanation() {
        return facts().explanation();
    }
}
