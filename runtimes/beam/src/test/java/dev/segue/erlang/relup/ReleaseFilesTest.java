package dev.segue.erlang.relup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.erlang.term.Atom;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code .rel} files and {@code RELEASES}. */
class ReleaseFilesTest {
    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aReleaseIsReadWithAllFormsOfItsApplications() {
        String text = """
                {release,{"talk","0.2.0"},
                         {erts,"13.1.5"},
                         [{kernel,"8.5.3"},
                          {chat,"0.2.0",temporary},
                          {lobby,"1",[chat]},
                          {shop,"1",load,[]}]}.
                """;
        Reading<ReleaseFile> reading = ReleaseFile.read(utf8(text));
        assertEquals(List.of(), reading.problems());
        ReleaseFile release = reading.content().orElseThrow();
        assertEquals(
                List.of("talk", "0.2.0", "13.1.5"),
                List.of(release.name(), release.version(), release.runtimeVersion()));
        assertEquals(
                Optional.of(StartType.TEMPORARY), release.applications().get(1).type());
        assertEquals(
                Optional.of(List.of(Atom.of("chat"))),
                release.applications().get(2).included());
        assertEquals(Optional.of(List.of()), release.applications().get(3).included());
        assertEquals(
                4,
                reading.place(release.applications().get(1))
                        .orElseThrow()
                        .start()
                        .line());
        assertEquals(
                Optional.of(release),
                ReleaseFile.read(utf8(RelupWriter.write(release))).content());
    }

    @Test
    void theListOfReleasesIsReadAndWritten() {
        String text = """
                %% coding: utf-8
                [{release,"talk","0.2.0","13.1.5",
                          [{chat,"0.2.0","/srv/grün/lib/chat-0.2.0"}],
                          current},
                 {release,"talk","0.1.0","13.1.5",[],permanent}].
                """;
        Reading<ReleasesFile> reading = ReleasesFile.read(utf8(text));
        assertEquals(List.of(), reading.problems());
        ReleasesFile releases = reading.content().orElseThrow();
        assertEquals(ReleasesFile.Status.CURRENT, releases.releases().getFirst().status());
        String written = RelupWriter.write(releases);
        assertEquals(Optional.of(releases), ReleasesFile.read(utf8(written)).content());
        assertEquals(
                written,
                RelupWriter.write(ReleasesFile.read(utf8(written)).content().orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{release,{\"a\",\"1\"},{erts,\"1\"}}. | 1:1 this is no release: {release,{\"a\",\"1\"},{erts,\"1\"}}",
                "{release,{a,\"1\"},{erts,\"1\"},[]}. | 1:1 this is no release: {release,{a,\"1\"},{erts,\"1\"},[]}",
                "{release,{\"a\",\"1\"},{erts,\"1\"},x}. | 1:1 the applications are no list",
                "{release,{\"a\",\"1\"},{erts,\"1\"},[{b}]}. | 1:32 this is no application of a release: {b}",
                "{release,{\"a\",\"1\"},{erts,\"1\"},[{b,\"1\",x}]}. | 1:32 this is no application of a release: {b,\"1\",x}",
                "[]. [] | 1:7 a full stop is missing behind the term that begins at 1:5"
            })
    void aBadReleaseHasOneMessage(String row) {
        String[] parts = row.split(" \\| ");
        List<RelupProblem> problems = ReleaseFile.read(utf8(parts[0])).problems();
        assertEquals(
                List.of(parts[1]),
                problems.stream()
                        .map(each -> each.position() + " " + each.message())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}. | 1:1 this is no list of releases: {}",
                "[one]. | 1:2 this is no release: one",
                "[{release,\"a\",\"1\",\"2\",[],running}]. | 1:2 this is no release: {release,\"a\",\"1\",\"2\",[],running}",
                "[{release,\"a\",\"1\",\"2\",[{b,\"1\"}],old}]. | 1:2 this is no release:"
                        + " {release,\"a\",\"1\",\"2\",[{b,\"1\"}],old}"
            })
    void aBadListOfReleasesHasOneMessage(String row) {
        String[] parts = row.split(" \\| ");
        List<RelupProblem> problems = ReleasesFile.read(utf8(parts[0])).problems();
        assertEquals(
                List.of(parts[1]),
                problems.stream()
                        .map(each -> each.position() + " " + each.message())
                        .toList());
    }
}
