package org.huying.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.huying.local.stack.LocalStack;

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

    /** Proportional set size of this process and everything it started, in MiB (Linux only, else 0). */
    static long residentMebibytes(LocalStack stack) throws IOException {
        long kilobytes = 0;
        List<ProcessHandle> processes =
                new java.util.ArrayList<>(ProcessHandle.current().descendants().toList());
        processes.add(ProcessHandle.current());
        ProcessHandle.allProcesses()
                .filter(it -> it.info()
                        .commandLine()
                        .filter(line -> line.contains("-p " + stack.ports().postgres()))
                        .isPresent())
                .forEach(postmaster -> {
                    processes.add(postmaster);
                    postmaster.descendants().forEach(processes::add);
                });
        for (long pid :
                processes.stream().mapToLong(ProcessHandle::pid).distinct().toArray()) {
            Path rollup = Path.of("/proc", String.valueOf(pid), "smaps_rollup");
            if (!Files.isReadable(rollup)) continue;
            for (String line : Files.readAllLines(rollup))
                if (line.startsWith("Pss:")) kilobytes += Long.parseLong(line.replaceAll("\\D", ""));
        }
        return kilobytes / 1024;
    }
}
