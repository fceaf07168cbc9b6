package dev.segue.sim;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Scenario files: YAML as {@code docs/scenarios.md} describes it. Only plain data is read from them. */
public final class ScenarioFile {

    /** How large a scenario file can be, in bytes. */
    public static final int LARGEST = 1 << 20;

    private ScenarioFile() {}

    /**
     * Reads a scenario file.
     *
     * @throws ScenarioProblem if it cannot be read or says something that cannot be simulated
     */
    public static Scenario read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            // A pipe or a device does not say how much will come.
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new ScenarioProblem(
                        "%s is larger than %d bytes".formatted(file, LARGEST), "name a scenario file");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return parse(text, file.toString());
        } catch (NoSuchFileException missing) {
            throw new ScenarioProblem(
                    "there is no scenario file " + file, "name one that exists, or use sim: for the built-in scenario");
        } catch (CharacterCodingException binary) {
            throw new ScenarioProblem(file + " is not UTF-8 text", "name a YAML file");
        } catch (IOException unreadable) {
            throw new ScenarioProblem(
                    "%s cannot be read".formatted(file), "check that it is a file and its permissions");
        }
    }

    /**
     * Reads a scenario from text.
     *
     * @param name how its place is called in messages
     * @throws ScenarioProblem if it says something that cannot be simulated
     */
    public static Scenario parse(String text, String name) {
        return new ScenarioReader(new Yaml(name)).read(compose(text, name));
    }

    private static Node compose(String text, String name) {
        LoadSettings settings =
                LoadSettings.builder().setLabel(name).setCodePointLimit(LARGEST).build();
        try {
            return new Compose(settings)
                    .composeString(text)
                    .orElseThrow(() -> new ScenarioProblem(
                            name + ":1:1: the scenario is empty", "begin with applications: and the name of one"));
        } catch (MarkedYamlEngineException broken) {
            String place = broken.getProblemMark().map(ScenarioFile::place).orElse("1:1");
            throw new ScenarioProblem(
                    "%s:%s: this is not YAML: %s".formatted(name, place, broken.getProblem()),
                    "check the indentation and the colons there");
        } catch (YamlEngineException broken) {
            throw new ScenarioProblem("%s: this is not YAML".formatted(name), "check that the file is whole");
        }
    }

    static String place(Mark mark) {
        return (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
    }
}
