package dev.segue.weave.prelude;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The abstract forms of the prelude are what {@code erl} makes of its sources. With {@code -Dsegue.golden=update} they
 * are written anew, and the run fails all the same, so that nobody updates without looking.
 */
class PreludeResourcesTest {

    private static final String COMMAND =
            "run mvn test -pl weave -am -Dtest=PreludeResourcesTest -Dsegue.golden=update";
    private static Map<String, String> parsed = Map.of();

    @BeforeAll
    static void parse() {
        parsed = PreludeSources.parsed();
    }

    @Test
    void everyResourceIsWhatErlMakesOfItsSource() throws IOException {
        if ("update".equals(System.getProperty("segue.golden"))) {
            update();
            fail("the forms of the prelude were written anew: look at them, then run without -Dsegue.golden");
        }
        for (var form : parsed.entrySet()) {
            Path resource = PreludeSources.FORMS.resolve(form.getKey() + ".forms");
            assertTrue(Files.exists(resource), resource + " is missing: " + COMMAND);
            assertEquals(form.getValue(), Files.readString(resource), resource + " is stale: " + COMMAND);
        }
        assertEquals(List.copyOf(parsed.keySet()), resources(), "a resource has no source: " + COMMAND);
    }

    private static void update() throws IOException {
        for (String name : resources()) {
            Files.delete(PreludeSources.FORMS.resolve(name + ".forms"));
        }
        for (var form : parsed.entrySet()) {
            Files.writeString(PreludeSources.FORMS.resolve(form.getKey() + ".forms"), form.getValue());
        }
    }

    private static List<String> resources() throws IOException {
        try (Stream<Path> files = Files.list(PreludeSources.FORMS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".forms"))
                    .map(file -> file.substring(0, file.length() - ".forms".length()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyFunctionFindsWhatItNeeds() {
        Prelude prelude = new Prelude();
        TreeSet<String> all = new TreeSet<>(PreludeSources.names());
        all.forEach(name ->
                assertTrue(all.containsAll(Prelude.needs(prelude.form(name))), name + " needs what is not there"));
        assertEquals(all.size(), prelude.forms(all).size());
    }

    @Test
    void everySourceSaysWhatItDoes() throws IOException {
        for (String name : PreludeSources.names()) {
            String source = Files.readString(PreludeSources.FOLDER.resolve(name + ".erl"));
            assertTrue(source.startsWith("%% "), name + ".erl begins with a comment that says what it does");
        }
    }
}
