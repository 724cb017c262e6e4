package org.huying.chassis.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.huying.local.broker.BrokerMain;
import org.huying.local.broker.BrokerPorts;

/** A broker in a process of its own, which can be killed and comes back in the same folder at the same port. */
final class BrokerProcess implements AutoCloseable {
    private final Path home;
    private final BrokerPorts ports = BrokerPorts.free();
    private Process process;

    BrokerProcess(Path home) {
        this.home = home;
        start();
    }

    String bootstrapServers() {
        return "127.0.0.1:" + ports.house();
    }

    void start() {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                BrokerMain.class.getName(),
                home.toString(),
                String.valueOf(ports.house()),
                String.valueOf(ports.partners()),
                String.valueOf(ports.controller()));
        try {
            process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    /** {@code kill -9}. */
    void kill() {
        try {
            process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
