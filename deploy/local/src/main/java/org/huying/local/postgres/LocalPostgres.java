package org.huying.local.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.huying.local.port.FreePort;

/**
 * A real PostgreSQL server in a folder of its own, started without anything installed. Durable as in production:
 * {@code fsync} and {@code synchronous_commit} stay on, so that what was accepted survives a {@code kill -9}.
 */
public final class LocalPostgres implements AutoCloseable {
    public static final String USER = "postgres";
    private static final Map<String, String> SETTINGS = Map.of(
            "synchronous_commit", "on",
            "fsync", "on",
            "max_connections", "200",
            "shared_buffers", "128MB",
            "max_wal_size", "2GB",
            "timezone", "UTC",
            "listen_addresses", "127.0.0.1");

    private static final long LONGEST_STOP_SECONDS = 60;

    private final Path cluster;
    private final EmbeddedPostgres server;

    private LocalPostgres(Path cluster, EmbeddedPostgres server) {
        this.cluster = cluster;
        this.server = server;
    }

    /**
     * Starts the server on the given port of the loopback interface ({@code 0}: any free one), creating the cluster
     * on first use.
     */
    public static LocalPostgres start(Path home, int port) throws IOException {
        Files.createDirectories(home);
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(home.resolve("cluster"))
                .setOverrideWorkingDirectory(Binaries.folder(home).toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF-8")
                .setPort(port == 0 ? FreePort.any() : port);
        SETTINGS.forEach(builder::setServerConfig);
        return new LocalPostgres(home.resolve("cluster"), builder.start());
    }

    public int port() {
        return server.getPort();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** Creates the database where it does not exist yet. */
    public void ensureDatabase(String name) throws SQLException {
        if (!name.matches("[a-z_][a-z0-9_]*")) throw new IllegalArgumentException("not a database name: " + name);
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
            if (found.next()) return;
            statement.execute("CREATE DATABASE " + name);
        }
    }

    /** {@code kill -9} of the postmaster; returns when its children have gone too. */
    public void kill() throws IOException, InterruptedException {
        ProcessHandle postmaster = postmaster().orElseThrow();
        List<ProcessHandle> children = postmaster.children().toList();
        postmaster.destroyForcibly();
        for (ProcessHandle child : children) child.onExit().join();
        while (postmaster.isAlive()) Thread.sleep(20);
        server.close();
    }

    /**
     * Returns when the server has gone, so that the next finds its port and its folder free. The library waits for five
     * seconds alone, and a server that has much to write down takes longer.
     */
    @Override
    public void close() throws IOException {
        Optional<ProcessHandle> postmaster = postmaster();
        server.close();
        postmaster.ifPresent(LocalPostgres::awaitEnd);
    }

    private static void awaitEnd(ProcessHandle postmaster) {
        try {
            postmaster.onExit().get(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException stuck) {
            postmaster.destroyForcibly();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Empty where it does not run; what a killed one left behind may by now be the number of another process. */
    private Optional<ProcessHandle> postmaster() throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) return Optional.empty();
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0).strip()))
                .filter(process -> process.info()
                        .commandLine()
                        .map(line -> line.contains("postgres"))
                        .orElse(true));
    }
}
