package dev.segue.plan;

import dev.segue.resolve.Touch;

/** The clauses of the standard library's instructions, as the language's definition lists them. */
final class StandardInstructions {
    private StandardInstructions() {}

    static void declare(ScriptBuilder script) {
        for (String check : new String[] {"check_old_code", "check_acceptors", "check_connections", "check_queues"}) {
            script.instruction(check, "app").check().placed("before point_of_no_return");
        }
        script.instruction("suspend_acceptors", "app")
                .dependsOn("check_acceptors")
                .placed("after point_of_no_return", "before code_change");
        script.instruction("suspend_channels", "app", "timeout")
                .optional("timeout")
                .dependsOn("check_connections")
                .placed("after point_of_no_return", "after suspend_acceptors", "before code_change");
        script.instruction("suspend_processes", "app")
                .placed(
                        "after point_of_no_return",
                        "after suspend_acceptors",
                        "after suspend_channels",
                        "before code_change");
        script.instruction("load_modules", "app").touches(Touch.CODE).placed("after point_of_no_return");
        script.instruction("update_processes", "app").touches(Touch.PROCESSES).placed("after load_modules");
        script.instruction("resume_processes", "app").placed("after code_change");
        script.instruction("resume_channels", "app", "timeout")
                .optional("timeout")
                .dependsOn("check_connections")
                .placed("after code_change", "after resume_processes");
        script.instruction("resume_acceptors", "app")
                .dependsOn("check_acceptors")
                .placed("after code_change", "after resume_processes", "after resume_channels");
        script.instruction("make_permanent", "v").placed("after end");
    }
}
