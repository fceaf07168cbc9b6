package dev.segue.runtime;

/** Something that a target can do. The seam along which targets differ. */
public sealed interface Capability
        permits Applications, Calls, Code, Guards, Listeners, Processes, Rehearsals, Releases, Restarts, TargetLog {}
