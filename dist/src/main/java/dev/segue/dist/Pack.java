package dev.segue.dist;

import dev.segue.cli.SegueProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Puts the program's folder and its zip file together; the build runs it when all jars are there. */
public final class Pack {
    private static final List<String> SHARED = List.of("find-java.sh", "launch.sh");

    private final Path project;
    private final Path jars;
    private final Path program;
    private final String version;

    private Pack(Path project, Path jars, Path program, String version) {
        this.project = project;
        this.jars = jars;
        this.program = program;
        this.version = version;
    }

    /**
     * Packs.
     *
     * @param arguments the folder of the project, that of the jars, where to put the program, its version
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        new Pack(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), arguments[3]).pack();
    }

    private void pack() throws IOException, InterruptedException {
        Folder.remove(program);
        copyJars();
        copyScripts();
        writePages(SegueProgram.model());
        record();
        String name = "segue-" + version;
        ZipFile.of(program, name, program.resolveSibling(name + ".zip"));
    }

    private void copyJars() throws IOException {
        Path lib = Files.createDirectories(program.resolve("lib"));
        for (Path jar : Folder.files(jars, ".jar")) {
            PackedJar.copy(jar, lib.resolve(jar.getFileName().toString()));
        }
    }

    private void copyScripts() throws IOException {
        Path launcher = Files.createDirectories(program.resolve("bin")).resolve("segue");
        Files.copy(project.resolve("dist/src/main/launcher/segue"), launcher, StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectories(program.resolve("libexec"));
        for (String shared : SHARED) {
            Files.copy(
                    project.resolve("etc").resolve(shared),
                    program.resolve("libexec").resolve(shared));
        }
        copyExamples(project.resolve("examples"), program.resolve("examples"));
        Files.copy(project.resolve("docs/install.md"), program.resolve("README.md"));
    }

    /** The scripts and what they need; the examples in Java are projects of their own. */
    private static void copyExamples(Path examples, Path target) throws IOException {
        Files.createDirectories(target);
        for (String ending : List.of(".upgrade", ".js", ".py")) {
            for (Path file : Folder.files(examples, ending)) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
        for (String needed : List.of("lib", "release", "scenarios")) {
            Folder.copy(examples.resolve(needed), target.resolve(needed));
        }
    }

    private void writePages(CommandSpec segue) throws IOException {
        Path share = program.resolve("share");
        Folder.write(share.resolve("man/man1/segue.1"), ManPage.of(segue, version));
        Folder.write(share.resolve("bash-completion/completions/segue"), BashCompletion.of(segue));
        Folder.write(share.resolve("zsh/site-functions/_segue"), ZshCompletion.of(segue));
        Folder.write(share.resolve("fish/vendor_completions.d/segue.fish"), FishCompletion.of(segue));
    }

    /** The launcher's own words make the archive; without it everything works all the same. */
    private void record() throws IOException, InterruptedException {
        String words = ". ./libexec/find-java.sh; . ./libexec/launch.sh; program=$PWD/lib scripts=$PWD/examples;"
                + " find_java java && find_class_path && find_kind && sum_jars"
                + " && record_classes \"$program/segue.$ending\" anywhere";
        ProcessBuilder shell = new ProcessBuilder("/bin/sh", "-c", words).directory(program.toFile());
        shell.environment().put("JAVA_HOME", System.getProperty("java.home"));
        shell.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        shell.start().waitFor();
    }
}
