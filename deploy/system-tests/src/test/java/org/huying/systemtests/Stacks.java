package org.huying.systemtests;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.huying.local.stack.DataFolder;
import org.huying.local.stack.LocalStack;
import org.huying.local.stack.Ports;
import org.huying.local.stack.StackSettings;

/** Stacks for tests: each on ports and data of its own. */
final class Stacks {
    static final Path PROJECT = Path.of("..", "..").toAbsolutePath().normalize();

    /** Clients of these tests are many and come from one address. */
    private static final Map<String, String> NO_CALLER_LIMIT = Map.of(
            "huying.http.anonymous-requests-per-minute", "1000000", "huying.intake.registrations-per-hour", "1000000");

    /** Forks look for ports at the same time and must not find the same, nor any that the system gives to clients. */
    private static final int OFFSETS_OF_A_FORK = 5_000;

    private Stacks() {}

    static LocalStack start(String name, int replicas, boolean brokerApart) throws IOException, InterruptedException {
        Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
        DataFolder data = DataFolder.open(Files.createTempDirectory(target, name + "-"));
        StackSettings settings =
                StackSettings.of(PROJECT, new Ports(freeOffset())).with(replicas, brokerApart, NO_CALLER_LIMIT);
        return LocalStack.start(settings, data);
    }

    /** An offset at which every port of the stack is free, replicas' ports too. */
    static int freeOffset() {
        int first = 10_000 + (Integer.getInteger("fork", 1) - 1) * OFFSETS_OF_A_FORK;
        for (int offset = first; offset < first + OFFSETS_OF_A_FORK; offset += 100) {
            int base = offset;
            boolean free = new Ports(base).all().values().stream().allMatch(port -> isFree(port) && isFree(port + 10));
            if (free) return base;
        }
        throw new IllegalStateException("no free ports");
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
