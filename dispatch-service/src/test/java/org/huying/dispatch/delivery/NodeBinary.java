package org.huying.dispatch.delivery;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A Node to run: the machine's, or the one that the browser tests bring along. */
final class NodeBinary {
    private static final Path BROWSER_DRIVER = Path.of(
            System.getProperty("user.home"), ".m2", "repository", "com", "microsoft", "playwright", "driver-bundle");

    private NodeBinary() {}

    /** @param home where the one of the browser tests is unpacked to */
    static Optional<Path> find(Path home) throws IOException {
        Optional<Path> onPath = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "node"))
                .filter(Files::isExecutable)
                .findFirst();
        if (onPath.isPresent() || !Files.isDirectory(BROWSER_DRIVER)) return onPath;
        try (Stream<Path> files = Files.walk(BROWSER_DRIVER)) {
            Optional<Path> bundle =
                    files.filter(file -> file.toString().endsWith(".jar")).findFirst();
            return bundle.isPresent() ? unpack(bundle.get(), home) : Optional.empty();
        }
    }

    private static Optional<Path> unpack(Path bundle, Path home) throws IOException {
        try (var jar = FileSystems.newFileSystem(bundle)) {
            Path inside = jar.getPath("driver", "linux", "node");
            if (!Files.exists(inside)) return Optional.empty();
            Path node = Files.copy(inside, home.resolve("node"));
            return node.toFile().setExecutable(true) ? Optional.of(node) : Optional.empty();
        }
    }
}
