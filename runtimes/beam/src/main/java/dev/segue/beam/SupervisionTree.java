package dev.segue.beam;

import dev.segue.erlang.rpc.Answer;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.Supervised;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The processes that an application's supervisors know, found as {@code release_handler_1} finds them: from the
 * application master down, level by level, all supervisors of a level asked at once.
 */
final class SupervisionTree {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Term CHILDREN = Atom.of("which_children");

    /** Cowboy declares its connections as supervisors; a suspended one would not answer, and has no workers of ours. */
    private static final Set<Term> LEAVES =
            Set.of(ListTerm.of(Atom.of("cowboy_clear")), ListTerm.of(Atom.of("cowboy_tls")));

    private final Peer peer;
    private final Requests requests;

    SupervisionTree(Peer peer, Requests requests) {
        this.peer = peer;
        this.requests = requests;
    }

    /** The process that leads an application; empty if it does not run. */
    Optional<Pid> master(String application) {
        return peer.call("application_controller", "get_master", Atom.of(application)) instanceof Pid pid
                ? Optional.of(pid)
                : Optional.empty();
    }

    /** The workers below an application's supervisors, with the modules of their child specifications. */
    Map<Pid, Set<String>> workers(String application) {
        Map<Pid, Set<String>> workers = new LinkedHashMap<>();
        List<Pid> unspecified = new ArrayList<>();
        Set<Pid> seen = new LinkedHashSet<>();
        List<Pid> level = root(application).stream().toList();
        while (!level.isEmpty()) {
            seen.addAll(level);
            List<Pid> next = new ArrayList<>();
            for (Term child :
                    children(level).values().stream().flatMap(List::stream).toList()) {
                sort(Terms.tuple(child, 4), workers, unspecified, next);
            }
            level = next.stream().filter(pid -> !seen.contains(pid)).distinct().toList();
        }
        askForModules(unspecified, workers);
        return workers;
    }

    /** The whole tree, supervisors and workers, as the child specifications name them. */
    Optional<Supervised> from(String application) {
        return root(application).flatMap(this::from);
    }

    /** The tree below a supervisor; empty if it is gone. */
    Optional<Supervised> from(Pid root) {
        Map<Pid, List<Term>> known = new LinkedHashMap<>();
        List<Pid> level = List.of(root);
        while (!level.isEmpty()) {
            Map<Pid, List<Term>> found = children(level);
            known.putAll(found);
            level = found.values().stream()
                    .flatMap(List::stream)
                    .map(child -> Terms.tuple(child, 4))
                    .filter(SupervisionTree::hasChildren)
                    .map(child -> (Pid) child.at(1))
                    .filter(pid -> !known.containsKey(pid))
                    .distinct()
                    .toList();
        }
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new Supervised(new TermHandle(root), registered(root), "", true, below(root, known)));
    }

    private static boolean hasChildren(Tuple child) {
        return child.at(1) instanceof Pid && child.at(2).equals(Atom.of("supervisor")) && !LEAVES.contains(child.at(3));
    }

    private static List<Supervised> below(Pid supervisor, Map<Pid, List<Term>> known) {
        List<Supervised> below = new ArrayList<>();
        // which_children names the one that was started last first.
        for (Term term : known.getOrDefault(supervisor, List.of()).reversed()) {
            Tuple child = Terms.tuple(term, 4);
            if (child.at(1) instanceof Pid pid) {
                String module = child.at(3) instanceof ListTerm modules ? String.join(", ", names(modules)) : "";
                boolean watches = hasChildren(child);
                List<Supervised> under = watches ? below(pid, known) : List.of();
                below.add(new Supervised(new TermHandle(pid), name(child.at(0)), module, watches, under));
            }
        }
        return below;
    }

    /** An identifier that is no atom, such as {@code {acceptor, Pid, 3}}, was made up and says no more than the module. */
    private static String name(Term id) {
        return id instanceof Atom atom && !atom.equals(Atom.UNDEFINED) ? atom.name() : "";
    }

    private String registered(Pid pid) {
        return peer.call("erlang", "process_info", pid, Atom.of("registered_name")) instanceof Tuple tuple
                        && tuple.at(1) instanceof Atom name
                ? name.name()
                : "";
    }

    private Optional<Pid> root(String application) {
        return master(application).flatMap(master -> {
            Term child = peer.call("application_master", "get_child", master);
            return child instanceof Tuple tuple && tuple.size() == 2 && tuple.at(0) instanceof Pid root
                    ? Optional.of(root)
                    : Optional.empty();
        });
    }

    private static void sort(Tuple child, Map<Pid, Set<String>> workers, List<Pid> unspecified, List<Pid> next) {
        if (!(child.at(1) instanceof Pid pid)) {
            return;
        }
        if (child.at(2).equals(Atom.of("supervisor"))) {
            if (!LEAVES.contains(child.at(3))) {
                next.add(pid);
            }
        } else if (child.at(3) instanceof ListTerm modules) {
            workers.put(pid, names(modules));
        } else {
            unspecified.add(pid);
        }
    }

    private static Set<String> names(ListTerm modules) {
        Set<String> names = new LinkedHashSet<>();
        for (Term module : modules.elements()) {
            if (module instanceof Atom atom) {
                names.add(atom.name());
            }
        }
        return names;
    }

    private Map<Pid, List<Term>> children(List<Pid> supervisors) {
        Map<Pid, List<Term>> children = new LinkedHashMap<>();
        List<Answer> replies = requests.calls(supervisors, CHILDREN, PATIENCE);
        for (int index = 0; index < supervisors.size(); index++) {
            switch (replies.get(index)) {
                case Answer.Replied(ListTerm list, long at) -> children.put(supervisors.get(index), list.elements());
                case Answer.Replied(Term other, long at) -> throw Terms.unexpected(other);
                case Answer.Gone gone -> {}
                case Answer.Lost lost -> throw Failures.lost(peer.name(), lost.why());
                case Answer.Silent silent ->
                    throw new RuntimeFailure.TimedOut("the supervisor "
                            + new TermHandle(supervisors.get(index)).literal() + " did not name its children within "
                            + PATIENCE.toSeconds() + " s; is it suspended?");
            }
        }
        return children;
    }

    /** Children whose specification says {@code dynamic} are asked which modules they run. */
    private void askForModules(List<Pid> unspecified, Map<Pid, Set<String>> workers) {
        List<Answer> replies = requests.modules(unspecified, PATIENCE);
        for (int index = 0; index < unspecified.size(); index++) {
            if (replies.get(index) instanceof Answer.Replied(Term answer, long at)
                    && answer instanceof ListTerm modules) {
                workers.put(unspecified.get(index), names(modules));
            }
        }
    }
}
