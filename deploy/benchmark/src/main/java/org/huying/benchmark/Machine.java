package org.huying.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What the figures were measured on. */
final class Machine {
    private static final int SYNCS = 500;

    private Machine() {}

    static void print(PrintStream out, Path folder) throws IOException {
        out.printf(
                "machine: %d cores, %s %s, JDK %s, revision %s%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("java.version"),
                System.getProperty("revision", "unknown"));
        out.printf("fsync of 8 KiB: %.0f per second%n", fsyncRate(folder));
    }

    private static double fsyncRate(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "fsync", null);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            long begin = System.nanoTime();
            for (int i = 0; i < SYNCS; i++) {
                channel.write(ByteBuffer.allocate(8192), 0);
                channel.force(false);
            }
            return SYNCS / ((System.nanoTime() - begin) / 1e9);
        } finally {
            Files.delete(file);
        }
    }
}
