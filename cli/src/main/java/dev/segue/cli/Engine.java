package dev.segue.cli;

import dev.segue.Segue;
import dev.segue.stdlib.StandardLibrary;

/** The language as the program uses it. */
final class Engine {
    private Engine() {}

    /** With the standard library, and the foreign languages that are installed. */
    static Segue standard() {
        return StandardLibrary.segue().languages(new InstalledLanguages()).build();
    }
}
