package dev.segue.eval;

import dev.segue.resolve.Direction;
import dev.segue.syntax.Header;
import org.jspecify.annotations.Nullable;

/**
 * What {@code app direction from_version to_version} stand for in a run.
 *
 * @param application or null without a header
 * @param direction up or down
 * @param from the version that the run starts from, or null
 * @param to the version that it goes to, or null
 */
public record HeaderNames(
        @Nullable String application,
        Direction direction,
        @Nullable String from,
        @Nullable String to) {

    /** Of a script's header; going down, the versions swap. */
    public static HeaderNames of(@Nullable Header header, Direction direction) {
        if (header == null) {
            return new HeaderNames(null, direction, null, null);
        }
        String application = header.application().text();
        Header.Versions versions = header.versions();
        if (versions == null) {
            return new HeaderNames(application, direction, null, null);
        }
        String from = versions.from().text();
        String to = versions.to().text();
        return direction == Direction.UP
                ? new HeaderNames(application, direction, from, to)
                : new HeaderNames(application, direction, to, from);
    }
}
