package dev.segue.erlang.relup;

import dev.segue.erlang.relup.RelupProblem.Kind;

/**
 * Something wrong with how instructions go together.
 *
 * @param index of the instruction that shows it, from 0
 * @param kind {@link Kind#RULE} or {@link Kind#SUSPICION}
 * @param message one sentence without a full stop
 * @param hint the way out
 */
public record Finding(int index, Kind kind, String message, String hint) {
    /** Whether the release handler fails, or does not do what is written. */
    public boolean isError() {
        return kind.isError();
    }
}
