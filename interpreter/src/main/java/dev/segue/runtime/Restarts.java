package dev.segue.runtime;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** Starting the target anew, as its own boot does it: whatever it holds in memory is gone afterwards. */
public non-sealed interface Restarts extends Capability {

    /**
     * Makes sure that a restart brings back the version of an application that runs now: that the target boots that
     * version and that its disk still holds the very code.
     *
     * @throws RuntimeFailure.Refused if it would come back as something else, saying what was found and where
     */
    void demandReturn(String application);

    /**
     * Restarts the target into its permanent release and waits until it can be used again. Every process and every
     * connection of it ends. The other capabilities of this runtime go on to work, on the restarted target.
     *
     * @param awaited the applications to wait for; the wait ends without those that do not start by themselves
     * @param patience how long it may take altogether
     * @return the applications that run then, by name
     * @throws RuntimeFailure.Refused if the target will not restart: nothing was done
     * @throws RuntimeFailure.Lost if it does not come back in time
     */
    List<Applications.Application> restart(Collection<String> awaited, Duration patience);
}
