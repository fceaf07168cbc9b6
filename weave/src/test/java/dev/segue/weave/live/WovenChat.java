package dev.segue.weave.live;

import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.erlang.relup.RelupWriter;
import dev.segue.source.SourceText;
import dev.segue.stdlib.StandardLibrary;
import dev.segue.testkit.otp.ReleaseNode;
import dev.segue.weave.WeaveSettings;
import dev.segue.weave.Weaver;
import dev.segue.weave.Woven;
import dev.segue.weave.relup.RelupInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts woven relups in the place of those that a release came with. */
final class WovenChat {
    private static final Segue SEGUE = StandardLibrary.segue().build();

    private WovenChat() {}

    /** Weaves a script into the relup of an unpacked release. */
    static void weave(ReleaseNode chat, String version, String script) {
        chat.replaceRelup(version, woven(read(chat, version), script));
    }

    /** The relup that the release came with, whatever was woven into it since. */
    private static String read(ReleaseNode chat, String version) {
        Path stock = chat.relup(version).resolveSibling("relup.stock");
        try {
            if (Files.notExists(stock)) {
                Files.copy(chat.relup(version), stock);
            }
            return Files.readString(stock);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A relup with the steps of a script. */
    static String woven(String relup, String text) {
        Script script = SEGUE.parse(SourceText.of("chat.upgrade", text));
        if (script.hasErrors()) {
            throw new IllegalArgumentException(script.diagnostics().toString());
        }
        RelupInput source = RelupInput.of("relup", relup.getBytes(StandardCharsets.UTF_8));
        Woven woven = new Weaver(SEGUE).weave(script, source, WeaveSettings.USUAL);
        return RelupWriter.write(woven.relup()
                .orElseThrow(
                        () -> new IllegalArgumentException(woven.diagnostics().toString())));
    }
}
