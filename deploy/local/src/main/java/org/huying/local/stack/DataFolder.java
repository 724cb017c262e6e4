package org.huying.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folder in which a stack lives; only one stack at a time, and nothing else. */
public final class DataFolder implements AutoCloseable {
    private static final String LOCK = "lock";

    private final Path home;
    private final FileChannel channel;

    private DataFolder(Path home, FileChannel channel) {
        this.home = home;
        this.channel = channel;
    }

    /** Opens the folder, made where there is none yet. Because it may be emptied, it must be empty or a stack's own. */
    public static DataFolder open(Path home) throws IOException {
        Files.createDirectories(home);
        if (!Files.exists(home.resolve(LOCK)) && !isEmpty(home))
            throw new CannotStart("不是呼应的数据目录，且不为空：" + home, "neither empty nor a data folder of Huying: " + home);
        FileChannel channel = FileChannel.open(home.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new CannotStart("该数据目录已有一套系统在运行：" + home, "a stack already runs on this data folder: " + home);
        }
        Files.createDirectories(home.resolve("logs"));
        return new DataFolder(home, channel);
    }

    /** Removes what earlier runs left. */
    public void empty() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList())
                if (!file.equals(home) && !file.equals(home.resolve(LOCK))) Files.delete(file);
        }
        Files.createDirectories(home.resolve("logs"));
    }

    public Path postgres() {
        return home.resolve("postgres");
    }

    public Path kafka() {
        return home.resolve("kafka");
    }

    public Path attachments() {
        return home.resolve("attachments");
    }

    Path logs() {
        return home.resolve("logs");
    }

    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    /** The reporters' master key. */
    public Path masterKey() {
        return key("master.key");
    }

    /** Under which the secrets of partners' subscriptions are sealed. */
    public Path subscriptionsKey() {
        return key("subscriptions.key");
    }

    /** Made on first use, readable by its owner alone. */
    private Path key(String name) {
        Path file = home.resolve(name);
        try {
            if (Files.exists(file)) return file;
            byte[] key = new byte[32];
            new SecureRandom().nextBytes(key);
            Files.createFile(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix"))
                Files.setPosixFilePermissions(
                        file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
            Files.writeString(file, Base64.getEncoder().encodeToString(key));
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
