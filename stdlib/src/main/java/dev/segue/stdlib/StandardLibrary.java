package dev.segue.stdlib;

import dev.segue.Segue;
import dev.segue.eval.FunctionRegistry;
import dev.segue.source.SourceText;
import dev.segue.syntax.ParseResult;
import dev.segue.syntax.Parser;
import dev.segue.syntax.UpgradeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What every script has in reach without a {@code use}. */
public final class StandardLibrary {
    /** The files of the standard instructions, in the order in which {@code segue doc} lists them. */
    static final List<String> FILES = List.of("checks", "quiet", "change", "wake", "last");

    private static final List<ParseResult<UpgradeFile>> PARSED =
            FILES.stream().map(StandardLibrary::parse).toList();

    private StandardLibrary() {}

    /** An engine that has the standard library; add to it what else scripts shall have. */
    public static Segue.Builder segue() {
        Segue.Builder builder = Segue.builder().functions(functions());
        files().forEach(builder::standardFile);
        return builder;
    }

    /** The pure functions. */
    public static FunctionRegistry functions() {
        return StandardFunctions.registry();
    }

    /** The files of the standard instructions. */
    public static List<ParseResult<UpgradeFile>> files() {
        return PARSED;
    }

    private static ParseResult<UpgradeFile> parse(String name) {
        String file = name + ".upgrade";
        try (InputStream stream = StandardLibrary.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the standard library lacks " + file);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Parser.parse(SourceText.of("stdlib/" + file, text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
