package dev.segue.stdlib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.eval.FunctionRegistry;
import dev.segue.resolve.Functions;
import dev.segue.resolve.Instruction;
import dev.segue.resolve.LibrarySource;
import dev.segue.resolve.Resolution;
import dev.segue.resolve.Resolver;
import dev.segue.run.functions.RuntimeFunctions;
import dev.segue.source.SourceText;
import dev.segue.syntax.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandardLibraryTest {

    static final FunctionRegistry FUNCTIONS = FunctionRegistry.builder()
            .addAll(StandardLibrary.functions())
            .addAll(RuntimeFunctions.registry())
            .build();

    private static Resolution resolve(Functions functions, String text) {
        Resolver resolver = new Resolver(functions, StandardLibrary.files(), LibrarySource.NONE);
        return resolver.resolve(Parser.parse(SourceText.of("test.upgrade", text)));
    }

    @Test
    void everyStandardFileResolvesWithoutAComplaint() {
        assertEquals(List.of(), resolve(FUNCTIONS, "").diagnostics());
    }

    @Test
    void everyFileOfTheResourcesIsListed() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/dev/segue/stdlib"))) {
            Set<String> found = files.map(file -> file.getFileName().toString().replace(".upgrade", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(new TreeSet<>(StandardLibrary.FILES), found);
        }
    }

    @Test
    void everyInstructionIsDocumented() {
        for (Instruction instruction :
                resolve(FUNCTIONS, "").program().instructions().values()) {
            assertTrue(instruction.declaration().documentation() != null, instruction.name());
        }
    }
}
