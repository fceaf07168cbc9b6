package dev.segue.repl;

import dev.segue.Script;
import dev.segue.plan.Plan;

/**
 * A script that was loaded into a session.
 *
 * @param name the file as it was named
 * @param script what was read
 * @param plan its order on the session's target
 */
public record LoadedScript(String name, Script script, Plan plan) {}
