package org.huying.local.postgres;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/**
 * Where PostgreSQL's programs are unpacked: beside what was built, once for all servers of a build. The library lets all
 * servers of a JVM run the programs of its first; were they in that one's home, the others would lose them with it. They are
 * there only where the build cannot be written to.
 */
final class Binaries {
    private static final String BUILD = "target";
    private static final String NAME = "postgresql";

    private Binaries() {}

    static Path folder(Path home) {
        CodeSource here = Binaries.class.getProtectionDomain().getCodeSource();
        if (here == null || here.getLocation() == null) return in(home);
        try {
            URI code = here.getLocation().toURI();
            return code.getScheme().equals("file") ? folder(Path.of(code), home) : in(home);
        } catch (URISyntaxException unknown) {
            return in(home);
        }
    }

    /** @param code a folder of classes, or a JAR */
    static Path folder(Path code, Path home) {
        Path build = code.toAbsolutePath().getParent();
        boolean shared = build != null && build.endsWith(BUILD) && Files.isWritable(build);
        return in(shared ? build : home);
    }

    private static Path in(Path parent) {
        return parent.resolve(NAME);
    }
}
