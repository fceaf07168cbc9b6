/** A noticeboard, a service that is upgraded while it runs, and the runtime through which Segue does that. */
module board {
    requires static org.jspecify;
    requires java.net.http;
    requires jdk.httpserver;
    requires transitive dev.segue;

    exports board.runtime;
    exports board.service;

    provides dev.segue.runtime.RuntimeProvider with
            board.runtime.BoardProvider;
}
