package org.huying.intake.ledgerimport;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.intake.ledgerimport.sheet.SheetFile;
import org.huying.intake.reporter.ReporterVault;

/**
 * Where a file lies while it is read: a folder of this process alone, emptied when it starts, which nobody but its own
 * user may look into. Without a setting it has the user's name: several may run the service on one machine.
 */
@ApplicationScoped
class LedgerDesk {
    private static final int CHUNK = 1 << 16;

    private final ReporterVault vault;
    private final Path folder;
    private final long largest;

    LedgerDesk(
            ReporterVault vault,
            @ConfigProperty(name = "huying.ledger-import.folder") Optional<Path> folder,
            @ConfigProperty(name = "quarkus.http.port") int port,
            @ConfigProperty(name = "huying.ledger-import.largest-file", defaultValue = "52428800") long largest) {
        this.vault = vault;
        this.folder = folder.orElseGet(() -> Path.of(
                System.getProperty("java.io.tmpdir"),
                "huying-ledgers-" + System.getProperty("user.name") + "-" + port));
        this.largest = largest;
    }

    /** A file of its own for each, in a folder of its own. */
    record Copy(Path file, byte[] mark) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            clear(file.getParent());
        }
    }

    Path folder() {
        return folder;
    }

    Copy copy(InputStream sent) throws IOException {
        Path own = Files.createDirectories(folder.resolve(UUID.randomUUID().toString()));
        Path file = own.resolve("ledger");
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            byte[] chunk = new byte[CHUNK];
            long size = 0;
            for (int length = sent.read(chunk); length >= 0; length = sent.read(chunk)) {
                size += length;
                if (size > largest)
                    throw SheetFile.refused("文件超过 " + largest + " 字节", "the file has more than " + largest + " bytes");
                out.write(chunk, 0, length);
            }
        } catch (IOException | RuntimeException failure) {
            clear(own);
            throw failure;
        }
        return new Copy(file, vault.mark("ledger file " + HexFormat.of().formatHex(digest.digest())));
    }

    /** What a process left behind that was killed while it read. */
    void empty(@Observes StartupEvent event) throws IOException {
        Files.createDirectories(folder);
        if (!Files.isWritable(folder))
            throw new IllegalStateException(
                    folder + " belongs to somebody else; name another in huying.ledger-import.folder");
        keepOthersOut();
        try (Stream<Path> left = Files.list(folder)) {
            for (Path own : left.toList()) clear(own);
        }
    }

    /** A folder that was mounted for the service may belong to somebody else, who has said who may look into it. */
    private void keepOthersOut() throws IOException {
        var posix = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        boolean ours = posix != null && posix.getOwner().getName().equals(System.getProperty("user.name"));
        if (ours) posix.setPermissions(PosixFilePermissions.fromString("rwx------"));
    }

    private static void clear(Path own) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(own)) {
            files = all.toList();
        }
        for (Path file : files) Files.deleteIfExists(file);
        Files.deleteIfExists(own);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
