package dev.segue.beam;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A listener as {@code ranch:info/0} tells it: a list of pairs in ranch 1.x, a map in 2.x.
 *
 * @param reference its name
 * @param supervisor its {@code ranch_listener_sup}
 * @param closed whether ranch itself has it suspended
 * @param port 0 if it has none
 * @param transport {@code tcp}, {@code ssl}
 * @param acceptors how many are configured
 * @param protocol the protocol's module
 * @param options the protocol's options
 */
record RanchListener(
        Term reference,
        Pid supervisor,
        boolean closed,
        int port,
        String transport,
        int acceptors,
        Atom protocol,
        Term options) {

    private static final int ACCEPTORS = 10;

    /** Reads what {@code ranch:info/0} tells of one. */
    static RanchListener read(Term reference, Term info) {
        Term transport = field(info, "transport").orElse(Atom.of("ranch_tcp"));
        return new RanchListener(
                reference,
                field(info, "pid")
                        .filter(Pid.class::isInstance)
                        .map(Pid.class::cast)
                        .orElseThrow(() -> Terms.unexpected(info)),
                field(info, "status").map(Atom.of("suspended")::equals).orElse(false),
                Terms.number(field(info, "port").orElse(Atom.UNDEFINED)),
                Terms.atom(transport).replaceFirst("^ranch_", ""),
                acceptors(info),
                field(info, "protocol")
                        .filter(Atom.class::isInstance)
                        .map(Atom.class::cast)
                        .orElse(Atom.UNDEFINED),
                field(info, "protocol_options").orElse(ListTerm.NIL));
    }

    private static Optional<Term> field(Term info, String key) {
        return Terms.field(info, key);
    }

    private static int acceptors(Term info) {
        Optional<Term> own = field(info, "num_acceptors");
        Optional<Term> nested = field(info, "transport_options").flatMap(options -> field(options, "num_acceptors"));
        return own.or(() -> nested).map(Terms::number).orElse(ACCEPTORS);
    }

    /** The atoms that may tell whose listener it is: in its name and in the options of its protocol. */
    Set<Atom> hints() {
        Set<Atom> hints = new LinkedHashSet<>();
        Terms.atoms(reference, hints);
        Terms.atoms(options, hints);
        return hints;
    }

    /** The key of the persistent term that holds its routes, if they are kept in one (cowboy 2.11 and newer). */
    Optional<Term> routesKey() {
        return field(options, "env")
                .flatMap(env -> field(env, "dispatch"))
                .filter(routes -> routes instanceof Tuple tuple && tuple.isTagged("persistent_term", 2))
                .map(routes -> ((Tuple) routes).at(1));
    }
}
