package dev.segue.testkit.otp;

/**
 * What can be seen of a node from outside: two of these are equal where nobody can tell it was touched.
 *
 * @param modules every loaded module with its digest and whether it has old code
 * @param applications every loaded application with its version
 * @param environment the environment of the applications that the tests touch
 * @param codePath the folders of the code path, in order
 * @param listeners ranch's listeners with their status, port and connections
 * @param processes every process of a lasting kind with the length of its queue and whether it is suspended
 */
public record NodeFacts(
        String modules, String applications, String environment, String codePath, String listeners, String processes) {

    /** As it is at this moment. */
    public static NodeFacts of(OtpNode node) {
        return new NodeFacts(
                node.eval("lists:sort([{M, catch M:module_info(md5), erlang:check_old_code(M)}"
                        + " || {M, _} <- code:all_loaded()])"),
                node.eval("lists:sort(application:loaded_applications())"),
                node.eval(
                        "[{A, lists:sort(application:get_all_env(A))} || A <- [chat, ranch, cowboy, kernel, stdlib]]"),
                node.eval("code:get_path()"),
                node.eval(
                        "[{R, maps:with([status, port, active_connections], I)} || {R, I} <- maps:to_list(ranch:info())]"),
                node.eval(
                        "lists:sort([{P, proc_lib:translate_initial_call(P), Q, {F, L} =:= {sys, suspend_loop}} || P <- processes(), P =/= self(),"
                                + " {message_queue_len, Q} <- [process_info(P, message_queue_len)],"
                                + " {current_function, {F, L, _}} <- [process_info(P, current_function)],"
                                + " F =/= dist_util, F =/= erts_internal,"
                                + " not lists:member(element(1, proc_lib:translate_initial_call(P)),"
                                + " [inet_tcp_dist, erts_internal, dist_util, erpc, inet_tcp, supervisor_bridge])])"));
    }

    /** How many counters of the chat application are suspended. */
    public static int suspendedCounters(OtpNode node) {
        return Integer.parseInt(node.eval("length([P || {_, P, _, _} <- supervisor:which_children(chat_counter_sup),"
                + " {status, _, _, [_, suspended | _]} <- [sys:get_status(P, 20000)]])"));
    }

    /** How many processes sit in the loop that a suspended process waits in. */
    public static int suspended(OtpNode node) {
        return Integer.parseInt(node.eval("length([P || P <- processes(),"
                + " {current_function, {sys, suspend_loop, _}} <- [process_info(P, current_function)]])"));
    }

    /** The status of the chat listener. */
    public static String listenerStatus(OtpNode node) {
        return node.eval("[ranch:get_status(chat_listener),"
                + " length([x || {_, P, _, _} <- supervisor:which_children(ranch_server:get_listener_sup(chat_listener)),"
                + " is_pid(P)])]");
    }
}
