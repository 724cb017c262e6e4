package org.huying.intake.attachment.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Attachments in a folder, 256 by 256 folders below it. A file is written beside, forced to disk and moved to its name
 * in one step, so that under a key there is all of it or nothing.
 */
final class FileStore implements AttachmentStore {
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f-]{36}(\\.thumbnail)?");
    private static final String COMING = ".coming";
    private static final int AT_A_TIME = 500;

    private final Path folder;

    FileStore(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder.toAbsolutePath());
    }

    @Override
    public void put(String key, Path content) throws IOException {
        Path target = path(key);
        Path parent = target.getParent();
        Files.createDirectories(parent);
        Path coming = parent.resolve(UUID.randomUUID() + COMING);
        try {
            Files.copy(content, coming);
            force(coming, StandardOpenOption.WRITE);
            Files.move(coming, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(coming);
        }
        for (Path above = parent; above.startsWith(folder); above = above.getParent())
            force(above, StandardOpenOption.READ);
    }

    @Override
    public InputStream open(String key, long from, long length) throws IOException {
        InputStream in = Files.newInputStream(path(key));
        try {
            in.skipNBytes(from);
            return new Portion(in, length);
        } catch (IOException failure) {
            in.close();
            throw failure;
        }
    }

    @Override
    public void delete(String key) throws IOException {
        Files.deleteIfExists(path(key));
    }

    @Override
    public void eachBefore(Instant before, Consumer<List<String>> some) throws IOException {
        List<String> keys = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder, 3)) {
            for (Iterator<Path> each = files.iterator(); each.hasNext(); ) {
                Path file = each.next();
                if (!isBefore(file, before)) continue;
                String key = folder.relativize(file).toString().replace('\\', '/');
                if (key.endsWith(COMING)) Files.deleteIfExists(file);
                else if (KEY.matcher(key).matches()) keys.add(key);
                if (keys.size() == AT_A_TIME) {
                    some.accept(List.copyOf(keys));
                    keys.clear();
                }
            }
        }
        if (!keys.isEmpty()) some.accept(keys);
    }

    private static boolean isBefore(Path file, Instant before) throws IOException {
        try {
            return Files.isRegularFile(file) && Files.getLastModifiedTime(file).compareTo(FileTime.from(before)) < 0;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private Path path(String key) {
        if (!KEY.matcher(key).matches()) throw new IllegalArgumentException("not a key of ours");
        return folder.resolve(key);
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }
}
