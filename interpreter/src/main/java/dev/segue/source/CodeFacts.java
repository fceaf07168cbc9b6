package dev.segue.source;

/**
 * What is known of a diagnostic code.
 *
 * @param id the code as people quote it: {@code SEG} and four digits, of which the first two are the area
 * @param severity how much such a diagnostic weighs
 * @param title one line that names the mistake
 * @param explanation what it means, with an example of the mistake and of its mending
 */
public record CodeFacts(String id, Severity severity, String title, Explanation explanation) {}
