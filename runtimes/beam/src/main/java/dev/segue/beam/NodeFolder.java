package dev.segue.beam;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Binary;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.runtime.Code.ObjectCode;
import dev.segue.runtime.Code.Version;
import dev.segue.runtime.ObjectBytes;
import dev.segue.runtime.RuntimeFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Object code on the node's disk: {@code <lib>/<application>-<version>/ebin} beside the version that runs. */
final class NodeFolder {

    private final Peer peer;

    NodeFolder(Peer peer) {
        this.peer = peer;
    }

    /** The code of a version; where was looked is added to the list. */
    Optional<Found> version(String application, String version, List<String> looked) {
        Term current = peer.call("code", "lib_dir", Atom.of(application));
        if (!(current instanceof ListTerm)) {
            looked.add("no folder on " + peer.name() + ", where " + application + " has none");
            return Optional.empty();
        }
        String folder = ebin(Terms.text(current), application, version);
        looked.add(folder + " on " + peer.name());
        return specification(application, folder)
                .filter(found -> found.isOf(application, version))
                .map(found ->
                        new Found(new Version(application, version, folder, code(folder, found.modules())), found));
    }

    private static String ebin(String current, String application, String version) {
        int end = current.lastIndexOf('/');
        String lib = end < 0 ? "." : current.substring(0, end);
        return lib + "/" + application + "-" + version + "/ebin";
    }

    private Optional<Specification> specification(String application, String folder) {
        Term answer = peer.call(
                "erl_prim_loader", "get_file", ListTerm.charlist(folder + "/" + Specification.file(application)));
        return answer instanceof Tuple file && file.isTagged("ok", 3) && file.at(1) instanceof Binary text
                ? text.text().flatMap(content -> Specification.read(peer, content, Optional.of(folder)))
                : Optional.empty();
    }

    private List<ObjectCode> code(String folder, List<String> modules) {
        List<Term> answers = ask(folder, modules);
        List<ObjectCode> all = new ArrayList<>();
        for (int index = 0; index < modules.size(); index++) {
            String module = modules.get(index);
            Term answer = answers.get(index);
            all.add(read(module, answer)
                    .orElseThrow(() -> new RuntimeFailure.Refused(
                            "%s lists the module %s, whose object code is not there".formatted(folder, module))));
        }
        return all;
    }

    /** The object code in one file; empty if there is none. */
    Optional<ObjectCode> objectCode(String module, String file) {
        int end = file.lastIndexOf('/');
        return read(
                module,
                ask(end < 0 ? "." : file.substring(0, end), List.of(module)).getFirst());
    }

    private List<Term> ask(String folder, List<String> modules) {
        return Terms.elements(peer.ask(
                Question.OBJECT_CODE,
                new Binding("Folder", ListTerm.charlist(folder)),
                Binding.atoms("Modules", modules)));
    }

    private Optional<ObjectCode> read(String module, Term answer) {
        return answer instanceof Tuple facts && facts.size() == 4 && facts.at(3) instanceof Binary bytes
                ? Optional.of(new ObjectCode(
                        module,
                        ModuleVersion.value(facts.at(2)),
                        BeamCode.digest(facts.at(1)),
                        Terms.text(facts.at(0)),
                        new ObjectBytes(bytes.bytes())))
                : Optional.empty();
    }
}
