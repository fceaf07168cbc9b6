package dev.segue.cli.view;

import dev.segue.run.RunEvent;

/** Shows the events of a run as they come. Called from one thread. */
public interface RunView {
    /** Something happened. */
    void happened(RunEvent event);

    /** Says something that is no part of the run. */
    void notice(String text);

    /** A moment has passed; what moves may move on. */
    void tick();

    /** Nothing more will happen: leaves the terminal as it was found. */
    void close();
}
