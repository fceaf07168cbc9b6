package dev.segue.beam;

import dev.segue.erlang.rpc.Call;
import dev.segue.erlang.rpc.Outcome;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Binary;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.runtime.Code;
import dev.segue.runtime.Restoration;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.value.Handle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The code of a node, through its code server. */
final class BeamCode implements Code {

    private final Peer peer;
    private final NodeFolder onNode;
    private final RunnerFolder onRunner;
    private final Map<Version, Specification> specifications = new ConcurrentHashMap<>();

    BeamCode(Peer peer) {
        this.peer = peer;
        this.onNode = new NodeFolder(peer);
        this.onRunner = new RunnerFolder(peer);
    }

    @Override
    public List<Module> modules(String application) {
        Term answer = peer.call("application", "get_key", Atom.of(application), Atom.of("modules"));
        return answer instanceof Tuple found && found.isTagged("ok", 2)
                ? loaded(Terms.elements(found.at(1)))
                : List.of();
    }

    @Override
    public Optional<Module> module(String name) {
        return loaded(List.of(Atom.of(name))).stream().findFirst();
    }

    private List<Module> loaded(List<Term> modules) {
        return Terms.elements(peer.ask(Question.MODULES, Binding.list("Modules", modules))).stream()
                .map(term -> module(Terms.tuple(term, 4)))
                .sorted(Comparator.comparing(Module::name))
                .toList();
    }

    private Module module(Tuple facts) {
        String name = Terms.atom(facts.at(0));
        return new Module(
                name,
                ModuleVersion.value(facts.at(2)),
                digest(facts.at(1)),
                facts.at(3).equals(Atom.TRUE));
    }

    /** A digest as people compare it. */
    static String digest(Term digest) {
        if (digest instanceof Binary binary) {
            return HexFormat.of().formatHex(binary.bytes());
        }
        throw Terms.unexpected(digest);
    }

    @Override
    public List<Handle> processesOnOldCode(List<String> modules) {
        return Terms.handles(Terms.pids(peer.ask(Question.OLD_CODE, Binding.atoms("Modules", modules))));
    }

    @Override
    public Version version(String application, String version, Optional<Path> directory) {
        List<String> looked = new ArrayList<>();
        Found found = directory
                .flatMap(folder -> onRunner.version(application, version, folder, looked))
                .or(() -> onNode.version(application, version, looked))
                .orElseThrow(() -> new RuntimeFailure.Refused("there is no code of %s %s: looked for it in %s"
                        .formatted(application, version, String.join(", ", looked))));
        specifications.put(found.version(), found.specification());
        return found.version();
    }

    @Override
    public ObjectCode running(String module) {
        Module running = module(module)
                .orElseThrow(() ->
                        new RuntimeFailure.Refused("the module %s is not loaded on %s".formatted(module, peer.name())));
        for (Term place : List.of(
                peer.call("code", "which", Atom.of(module)), peer.call("code", "where_is_file", beam(module)))) {
            Optional<ObjectCode> found = place instanceof ListTerm file && file.size() > 0
                    ? onNode.objectCode(module, Terms.text(file))
                            .filter(code -> code.digest().equals(running.digest()))
                    : Optional.empty();
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new RuntimeFailure.Refused(
                "%s no longer holds the object code of %s that runs there, so it could not be loaded back"
                        .formatted(peer.name(), module));
    }

    private static ListTerm beam(String module) {
        return ListTerm.charlist(module + ".beam");
    }

    @Override
    public void load(List<ObjectCode> code) {
        List<Term> all = new ArrayList<>();
        for (ObjectCode one : code) {
            all.add(Tuple.of(
                    Atom.of(one.module()),
                    ListTerm.charlist(one.source()),
                    Binary.wrap(one.bytes().content())));
        }
        Term answer = peer.call("code", "atomic_load", new ListTerm(all));
        if (!answer.equals(Atom.OK)) {
            throw new RuntimeFailure.Refused("nothing was loaded: " + reasons(answer));
        }
    }

    private static String reasons(Term answer) {
        if (!(answer instanceof Tuple error && error.isTagged("error", 2) && error.at(1) instanceof ListTerm list)) {
            return Failures.reason(answer);
        }
        List<String> reasons = new ArrayList<>();
        for (Term term : list.elements()) {
            Tuple pair = Terms.tuple(term, 2);
            reasons.add(Terms.atom(pair.at(0))
                    + (pair.at(1).equals(Atom.of("not_purged"))
                            ? " still has old code"
                            : " cannot be loaded (" + Failures.reason(pair.at(1)) + ")"));
        }
        return String.join(", ", reasons);
    }

    @Override
    public List<String> purge(List<String> modules, PurgeKind kind) {
        List<String> left = new ArrayList<>();
        for (String module : withOldCode(modules)) {
            boolean purged = switch (kind) {
                case SOFT -> peer.call("code", "soft_purge", Atom.of(module)).equals(Atom.TRUE);
                case BRUTAL -> peer.call("code", "purge", Atom.of(module)) instanceof Atom;
            };
            if (!purged) {
                left.add(module);
            }
        }
        return left;
    }

    /** A module that was deleted is not loaded any more and may still have old code. */
    private List<String> withOldCode(List<String> modules) {
        List<Call> questions = modules.stream()
                .map(module -> Call.of("erlang", "check_old_code", Atom.of(module)))
                .toList();
        List<Outcome> answers = peer.callAll(questions, Peer.PATIENCE);
        List<String> old = new ArrayList<>();
        for (int index = 0; index < modules.size(); index++) {
            if (!(answers.get(index) instanceof Outcome.Returned(Term answer) && answer.equals(Atom.FALSE))) {
                old.add(modules.get(index));
            }
        }
        return old;
    }

    @Override
    public void delete(String module) {
        if (!peer.call("code", "delete", Atom.of(module)).equals(Atom.TRUE)) {
            throw new RuntimeFailure.Refused("%s does not delete the module %s: it is not loaded or still has old code"
                    .formatted(peer.name(), module));
        }
    }

    @Override
    public Restoration adopt(Version version) {
        Specification specification = specifications.get(version);
        if (specification == null) {
            throw new RuntimeFailure.Refused(
                    "the version %s %s was not found by this run".formatted(version.application(), version.version()));
        }
        return Adoption.of(peer, specification)::restore;
    }
}
