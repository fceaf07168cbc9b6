package dev.segue.bench;

/** The least that a Java program can do, to measure what starting Java costs by itself. */
final class Hello {
    private Hello() {}

    /** Says so. */
    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}
