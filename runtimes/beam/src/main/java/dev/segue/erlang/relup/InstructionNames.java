package dev.segue.erlang.relup;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How instructions are called, and how each is written. */
final class InstructionNames {
    private static final Map<String, String> LOW = forms(List.of(
            "load_object_code {load_object_code,{Application,\"Version\",[Module]}}",
            "point_of_no_return point_of_no_return",
            "load {load,{Module,PrePurge,PostPurge}}",
            "remove {remove,{Module,PrePurge,PostPurge}}",
            "purge {purge,[Module]}",
            "suspend {suspend,[Module]} or {suspend,[{Module,Timeout}]}",
            "resume {resume,[Module]}",
            "code_change {code_change,up,[{Module,Extra}]} or {code_change,down,[{Module,Extra}]}",
            "stop {stop,[Module]}",
            "start {start,[Module]}",
            "sync_nodes {sync_nodes,Id,[Node]} or {sync_nodes,Id,{Module,Function,Arguments}}",
            "apply {apply,{Module,Function,Arguments}}",
            "restart_new_emulator restart_new_emulator",
            "restart_emulator restart_emulator"));

    private static final Map<String, String> HIGH = forms(List.of(
            "update {update,Module,Change,Dependencies}",
            "load_module {load_module,Module,Dependencies}",
            "add_module {add_module,Module,Dependencies}",
            "delete_module {delete_module,Module,Dependencies}",
            "add_application {add_application,Application,Type}",
            "remove_application {remove_application,Application}",
            "restart_application {restart_application,Application}"));

    private InstructionNames() {}

    private static Map<String, String> forms(List<String> rows) {
        Map<String, String> forms = new LinkedHashMap<>();
        rows.forEach(row -> forms.put(row.substring(0, row.indexOf(' ')), row.substring(row.indexOf(' ') + 1)));
        return forms;
    }

    /** The word by which a term would be an instruction. */
    static Optional<String> of(Term term) {
        return switch (term) {
            case Atom(String name) -> Optional.of(name);
            case Tuple(List<Term> parts)
            when !parts.isEmpty() && parts.getFirst() instanceof Atom(String name) -> Optional.of(name);
            case Term other -> Optional.empty();
        };
    }

    /** How a low-level instruction of that name is written. */
    static Optional<String> lowForm(String name) {
        return Optional.ofNullable(LOW.get(name));
    }

    /** How a high-level instruction of that name is written. */
    static Optional<String> highForm(String name) {
        return Optional.ofNullable(HIGH.get(name));
    }

    /** All low-level instructions, for messages. */
    static String lowNames() {
        return String.join(", ", LOW.keySet());
    }

    /** All high-level instructions, for messages. */
    static String highNames() {
        return String.join(", ", HIGH.keySet());
    }
}
