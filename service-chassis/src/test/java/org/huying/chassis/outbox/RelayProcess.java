package org.huying.chassis.outbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@link RelayMain} as its parent sees it. */
final class RelayProcess implements AutoCloseable {
    private final Process process;
    private final Writer questions;
    private final BufferedReader answers;

    private RelayProcess(Process process) {
        this.process = process;
        this.questions = process.outputWriter();
        this.answers = process.inputReader();
    }

    static RelayProcess start(String jdbcUrl, Duration lease, String bootstrapServers) {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                RelayMain.class.getName(),
                jdbcUrl,
                lease.toString(),
                bootstrapServers);
        try {
            return new RelayProcess(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    /** How many shards it believes to own; waits for the answer. */
    int ownedShards() {
        try {
            questions.write("?\n");
            questions.flush();
            while (true) {
                String answer = answers.readLine();
                if (answer == null) throw new IllegalStateException("the relay process has ended");
                if (answer.startsWith("owned ")) return Integer.parseInt(answer.substring("owned ".length()));
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    void pause() {
        signal("-STOP");
    }

    void goOn() {
        signal("-CONT");
    }

    /** {@code kill -9}. */
    void kill() {
        try {
            process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void signal(String name) {
        try {
            int answer = new ProcessBuilder("kill", name, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            if (answer != 0) throw new IllegalStateException("kill " + name + " answered " + answer);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
