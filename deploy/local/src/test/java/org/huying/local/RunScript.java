package org.huying.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huying.local.stack.Service;

/**
 * {@code deploy/run.sh} in a clone of its own, on a machine of which a test says what is installed: only what the
 * script may rely on, and no Java unless the test puts one there.
 */
final class RunScript {
    private static final Path DEPLOY = Path.of("..").toAbsolutePath().normalize();
    private static final String OPTIONS = "local/src/main/java/org/huying/local/Options.java";
    private static final List<String> TOOLS = List.of(
            "bash",
            "sh",
            "env",
            "dirname",
            "readlink",
            "sed",
            "tr",
            "awk",
            "find",
            "head",
            "touch",
            "df",
            "id",
            "unshare");
    private static final List<Path> WHERE_TOOLS_ARE = List.of(Path.of("/bin"), Path.of("/usr/bin"));
    private static final long LONGEST_SECONDS = 240;

    private final Path project;
    private final Path tools;
    private String path;
    private final List<String> settings = new ArrayList<>();

    /** What the script answered. */
    record Answer(int exit, List<String> out, List<String> err) {}

    RunScript(Path home) throws IOException {
        project = home.resolve("呼应 clone");
        tools = Files.createDirectories(home.resolve("tools"));
        path = tools.toString();
        for (String tool : TOOLS) tool(tools.resolve(tool), "exec " + find(tool) + " \"$@\"");
        copy(DEPLOY.resolve("run.sh"), project.resolve("deploy/run.sh"));
        copy(DEPLOY.resolve(OPTIONS), project.resolve("deploy").resolve(OPTIONS));
        tool(project.resolve("mvnw"), "echo \"$JAVA_HOME\" > \"$(dirname \"$0\")/built.with\"; exit 1");
    }

    Path project() {
        return project;
    }

    /** A Java of some release, somewhere on the machine; it can tell its release and do nothing else. */
    Path javaHome(String release, String... otherTools) throws IOException {
        Path home = project.resolveSibling("java-" + release);
        tool(
                home.resolve("bin/java"),
                "[ \"$1\" = -XshowSettings:properties ] || { touch \"$(dirname \"$0\")/started\"; exit 3; }",
                "echo 'Property settings:' >&2; echo '    java.specification.version = " + release + "' >&2");
        for (String name : otherTools) tool(home.resolve("bin").resolve(name), "exit 0");
        return home;
    }

    /** A command of that name, first on the path. */
    RunScript with(String name, String... lines) throws IOException {
        tool(tools.resolve(name), lines);
        return this;
    }

    RunScript withJava(Path home) {
        path = home.resolve("bin") + ":" + tools;
        return this;
    }

    RunScript withJavaHome(Path home) {
        settings.add("JAVA_HOME=" + home);
        return this;
    }

    /** As after a build, with this build's classes; the services' jars are there but empty: nothing gets as far. */
    RunScript built() throws IOException {
        Path target = project.resolve("deploy/local/target");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, thisClassPath());
        Files.createDirectories(target.resolve("lib"));
        new JarOutputStream(Files.newOutputStream(target.resolve("lib/all.jar")), manifest).close();
        for (Service service : Service.values()) {
            Files.createDirectories(service.jar(project).getParent());
            Files.createFile(service.jar(project));
        }
        Files.createFile(target.resolve("built"));
        return this;
    }

    Answer run(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(find("env").toString(), "-i", "PATH=" + path, "LC_ALL=POSIX"));
        command.addAll(settings);
        command.add("bash");
        command.add(project.resolve("deploy/run.sh").toString());
        command.addAll(List.of(words));
        Path out = project.resolveSibling("out");
        Path err = project.resolveSibling("err");
        Process script = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!script.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            script.descendants().forEach(ProcessHandle::destroyForcibly);
            script.destroyForcibly();
            throw new IllegalStateException("still running: " + command);
        }
        return new Answer(
                script.exitValue(),
                Files.readAllLines(out, StandardCharsets.UTF_8),
                Files.readAllLines(err, StandardCharsets.UTF_8));
    }

    private static String thisClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> !part.contains("test-classes"))
                .map(part -> Path.of(part).toUri().toString())
                .collect(Collectors.joining(" "));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }

    private static Path find(String tool) {
        return WHERE_TOOLS_ARE.stream()
                .map(folder -> folder.resolve(tool))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new UncheckedIOException(new IOException("this machine has no " + tool)));
    }

    private static void tool(Path file, String... lines) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        if (!file.toFile().setExecutable(true)) throw new IOException("cannot be made executable: " + file);
    }
}
