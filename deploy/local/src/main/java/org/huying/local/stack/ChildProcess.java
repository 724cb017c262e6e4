package org.huying.local.stack;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A child JVM whose output goes to a file. */
public final class ChildProcess {
    private final String name;
    private final Path log;
    private final Process process;
    private final long begun = System.nanoTime();

    private ChildProcess(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    /** @param folder where the child runs: the archive of its classes holds only there */
    static ChildProcess java(String name, Path folder, Path log, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        return new ChildProcess(name, log, process);
    }

    /** Tells how long it ran, once it has ended, however that came about. */
    void whenEnded(Consumer<Duration> told) {
        process.onExit().thenRun(() -> told.accept(Duration.ofNanos(System.nanoTime() - begun)));
    }

    /** Waits until the readiness URL answers 200; a child that dies before is an error that names its log. */
    void awaitReady(URI readiness, long seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!answers(readiness)) {
            if (!process.isAlive())
                throw new CannotStart(name + " 启动失败，见日志 " + log, name + " did not start; see " + log);
            if (System.nanoTime() > end)
                throw new CannotStart(
                        name + " 在 " + seconds + " 秒内未就绪，见日志 " + log,
                        name + " was not ready within " + seconds + " s; see " + log);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static boolean answers(URI readiness) {
        try {
            HttpURLConnection connection = (HttpURLConnection) readiness.toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(3_000);
            boolean ready = connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            connection.disconnect();
            return ready;
        } catch (IOException notYet) {
            return false;
        }
    }

    public long pid() {
        return process.pid();
    }

    public String name() {
        return name;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** {@code kill -9}. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) kill();
    }
}
