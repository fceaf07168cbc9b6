package dev.segue.sim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a simulated node is when a simulation starts.
 *
 * @param node the node's name
 * @param platform its platform, as {@code runtime()} names it
 * @param start the time of day when the simulation starts
 * @param seed what decides everything that chance decides
 * @param nodes the names of the connected nodes
 * @param applications its applications
 * @param calls the functions that a script can call, besides {@code erlang:node/0}
 * @param faults what goes wrong
 * @param costs what operations cost
 * @param freeMemory how many bytes of memory the node can still take; empty if it cannot tell
 * @param releases what its release handler knows; empty if it was not started as a release
 */
public record Scenario(
        String node,
        String platform,
        Instant start,
        long seed,
        List<String> nodes,
        List<ApplicationShape> applications,
        List<CallShape> calls,
        List<Fault> faults,
        CostModel costs,
        OptionalLong freeMemory,
        Optional<ReleasesShape> releases) {

    /** How much memory a node can still take, unless its scenario says otherwise. */
    public static final OptionalLong USUAL_MEMORY = OptionalLong.of(1L << 30);

    /** The time of day at which simulations start, unless they say otherwise. */
    public static final Instant USUAL_START = Instant.parse("2026-01-01T00:00:00Z");

    /** Keeps immutable copies. */
    public Scenario {
        nodes = List.copyOf(nodes);
        applications = List.copyOf(applications);
        calls = List.copyOf(calls);
        faults = List.copyOf(faults);
    }

    /** A healthy node with these applications, named after the first. */
    public static Scenario of(ApplicationShape... applications) {
        String node = (applications.length == 0 ? "node" : applications[0].name()) + "@sim";
        List<ApplicationShape> all = List.of(applications);
        return new Scenario(
                node,
                "OTP 25",
                USUAL_START,
                1,
                List.of(),
                all,
                List.of(),
                List.of(),
                CostModel.MEASURED,
                USUAL_MEMORY,
                Optional.empty());
    }

    /** The same with another seed. */
    public Scenario withSeed(long other) {
        return new Scenario(
                node, platform, start, other, nodes, applications, calls, faults, costs, freeMemory, releases);
    }

    /** The same with one more fault. */
    public Scenario withFault(Fault fault) {
        List<Fault> more = new ArrayList<>(faults);
        more.add(fault);
        return new Scenario(node, platform, start, seed, nodes, applications, calls, more, costs, freeMemory, releases);
    }

    /** The same without what goes wrong at single operations; what ails processes stays. */
    public Scenario withoutMisfortunes() {
        List<Fault> fewer = faults.stream()
                .filter(fault -> !(fault instanceof Fault.Misfortune))
                .toList();
        return new Scenario(
                node, platform, start, seed, nodes, applications, calls, fewer, costs, freeMemory, releases);
    }

    /** The same with other applications. */
    Scenario withApplications(List<ApplicationShape> others) {
        return new Scenario(node, platform, start, seed, nodes, others, calls, faults, costs, freeMemory, releases);
    }

    /** The same with one more function to call. */
    public Scenario withCall(CallShape call) {
        List<CallShape> more = new ArrayList<>(calls);
        more.add(call);
        return new Scenario(
                node, platform, start, seed, nodes, applications, more, faults, costs, freeMemory, releases);
    }

    /** The same with so much free memory, or none that it could tell. */
    public Scenario withFreeMemory(OptionalLong bytes) {
        return new Scenario(node, platform, start, seed, nodes, applications, calls, faults, costs, bytes, releases);
    }

    /** The same, started as a release. */
    public Scenario withReleases(ReleasesShape known) {
        return new Scenario(
                node, platform, start, seed, nodes, applications, calls, faults, costs, freeMemory, Optional.of(known));
    }
}
