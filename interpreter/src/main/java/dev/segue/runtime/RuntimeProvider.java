package dev.segue.runtime;

/** Opens targets of one URI scheme. Found with {@link java.util.ServiceLoader} by the command line. */
public interface RuntimeProvider {

    /** The scheme, in lower case, without the colon. */
    String scheme();

    /** Whether its targets are simulated, so that nobody is asked before they are changed. */
    boolean isSimulated();

    /**
     * Opens a target.
     *
     * @throws RuntimeFailure.WrongAddress if the address does not fit, saying what to write instead
     * @throws RuntimeFailure.Unreachable if it cannot be reached, saying what to do
     */
    UpgradeRuntime open(RuntimeRequest request);
}
