package org.huying.local.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListMap;
import org.huying.local.issuer.Issuer;
import org.huying.local.postgres.LocalPostgres;

/** PostgreSQL, Kafka, the issuer and the services on this machine, started together and stopped together. */
public final class LocalStack implements AutoCloseable {
    private static final Comparator<Replica> ORDER =
            Comparator.comparing(Replica::service).thenComparing(Replica::index);
    private static final long READY_SECONDS = 180;

    private final StackSettings settings;
    private final DataFolder data;
    private final Map<Replica, ChildProcess> services = new ConcurrentSkipListMap<>(ORDER);
    private final Thread atExit = new Thread(this::stopAll);
    private LocalPostgres postgres;
    private KafkaNode kafka;
    private Issuer issuer;
    private CompletableFuture<Void> servers = CompletableFuture.completedFuture(null);
    private boolean stopping;
    private volatile Duration ahead = Duration.ZERO;

    private LocalStack(StackSettings settings, DataFolder data) {
        this.settings = settings;
        this.data = data;
    }

    /** Starts everything, or nothing: whatever fails, what was started before is stopped again. */
    public static LocalStack start(StackSettings settings, DataFolder data) throws InterruptedException {
        LocalStack stack = new LocalStack(settings, data);
        Runtime.getRuntime().addShutdownHook(stack.atExit);
        try {
            stack.startServers();
            stack.startServices();
            return stack;
        } catch (RuntimeException | InterruptedException failure) {
            stack.close();
            throw failure;
        }
    }

    private void startServers() {
        beginServers();
        try {
            servers.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    private synchronized void beginServers() {
        refuseWhenStopping();
        var database = CompletableFuture.runAsync(() -> quietly(this::startPostgres));
        var broker = CompletableFuture.runAsync(() -> quietly(this::startKafka));
        var tokens = CompletableFuture.runAsync(() -> issuer = Issuer.start(ports().issuer()));
        servers = CompletableFuture.allOf(database, broker, tokens);
    }

    private void startPostgres() throws IOException, SQLException {
        try {
            postgres = LocalPostgres.start(data.postgres(), ports().postgres());
        } catch (IllegalStateException refused) {
            throw new CannotStart(
                    "PostgreSQL 启动失败，见日志 " + data.logs() + "（root 用户需要 unshare 命令）",
                    "PostgreSQL did not start; see " + data.logs() + " (run as root it needs the command unshare)");
        }
        for (Service service : Service.values()) postgres.ensureDatabase(service.database());
    }

    private void startKafka() throws IOException, InterruptedException {
        kafka = KafkaNode.start(data, ports(), settings.brokerApart());
        Topics.ensure(kafka.bootstrapServers());
    }

    /** Dispatch first: it has the most to do at its start, and the others wait for the directory it tells them. */
    private void startServices() throws InterruptedException {
        if (settings.services().contains(Service.DISPATCH)) launchAll(Service.DISPATCH);
        for (Service service : settings.services()) if (service != Service.DISPATCH) launchAll(service);
        for (Replica replica : List.copyOf(services.keySet())) awaitReady(replica);
    }

    private void launchAll(Service service) {
        for (int index = 0; index < settings.replicas(); index++) launch(new Replica(service, index));
    }

    private synchronized void launch(Replica replica) {
        refuseWhenStopping();
        Path jar = replica.service().jar(settings.project());
        List<String> arguments = new ArrayList<>(settings.jvmArguments(jar));
        serviceSettings(replica).forEach((name, value) -> arguments.add("-D" + name + "=" + value));
        arguments.add("-jar");
        arguments.add(jar.getFileName().toString());
        quietly(() -> services.put(
                replica, ChildProcess.java(replica.label(), jar.getParent(), data.log(replica.label()), arguments)));
    }

    private Map<String, String> serviceSettings(Replica replica) {
        Map<String, String> it = new LinkedHashMap<>();
        it.put("quarkus.profile", "local");
        it.put("quarkus.http.host", "127.0.0.1");
        it.put("quarkus.http.port", String.valueOf(replica.port(ports())));
        it.put("quarkus.datasource.jdbc.url", jdbcUrl(replica.service()));
        it.put("quarkus.datasource.username", LocalPostgres.USER);
        it.put("kafka.bootstrap.servers", "127.0.0.1:" + ports().kafka());
        it.put("huying.partner-topics.bootstrap-servers", "127.0.0.1:" + ports().kafkaForPartners());
        it.put("quarkus.oidc.auth-server-url", issuer.url().toString());
        it.put("huying.vault.master-key-file", data.masterKey().toString());
        it.put("huying.subscriptions.key-file", data.subscriptionsKey().toString());
        it.put("huying.attachments.folder", data.attachments().toString());
        it.put("huying.story-clock.ahead", ahead.toString());
        it.put(
                "huying.reporting.dashboard.topics",
                url(Service.INTAKE).resolve("/v1/topics").toString());
        it.putAll(settings.serviceSettings());
        return it;
    }

    /** Whatever is started from now on lives in a time that far ahead of the real one: the story goes on after a crash. */
    public void startFromNowOn(Duration aheadOfReality) {
        ahead = aheadOfReality;
    }

    public void awaitReady(Replica replica) throws InterruptedException {
        services.get(replica).awaitReady(url(replica).resolve("/q/health/ready"), READY_SECONDS);
    }

    /** {@code kill -9} and start again, on the same port. */
    public void killAndRestart(Replica replica) throws InterruptedException {
        kill(replica);
        launch(replica);
    }

    /** Starts again what was killed, and waits until it is ready. */
    public void restart(Replica replica) throws InterruptedException {
        launch(replica);
        awaitReady(replica);
    }

    public boolean isRunning(Replica replica) {
        return services.containsKey(replica);
    }

    public void kill(Replica replica) throws InterruptedException {
        services.remove(replica).kill();
    }

    public void killAndRestartKafka() throws IOException, InterruptedException {
        kafka.kill();
        kafka = KafkaNode.start(data, ports(), true);
    }

    /** The postmaster is killed with -9; its children notice and go; the cluster recovers at the next start. */
    public void killAndRestartPostgres() throws IOException, InterruptedException {
        postgres.kill();
        postgres = LocalPostgres.start(data.postgres(), ports().postgres());
    }

    public URI url(Service service) {
        return url(new Replica(service, 0));
    }

    public URI url(Replica replica) {
        return URI.create("http://localhost:" + replica.port(ports()));
    }

    public URI issuerUrl() {
        return issuer.url();
    }

    /** What the replica wrote to its log. */
    public Path log(Replica replica) {
        return data.log(replica.label());
    }

    public String jdbcUrl(Service service) {
        return postgres.jdbcUrl(service.database());
    }

    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    public Ports ports() {
        return settings.ports();
    }

    public List<ChildProcess> children() {
        return List.copyOf(services.values());
    }

    /** Also done when this JVM is told to stop, even in the middle of starting. */
    @Override
    public void close() {
        stopAll();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException alreadyStopping) {
            // then the hook has done it
        }
    }

    /** Nothing may be started behind the back of the one who stops everything. */
    private void refuseWhenStopping() {
        if (stopping) throw new CannotStart("启动时被叫停", "told to stop while starting");
    }

    /** Services first, then what they stand on; what is just starting is waited for, else it would be left behind. */
    private synchronized void stopAll() {
        stopping = true;
        servers.handle((started, failure) -> started).join();
        List<CompletableFuture<Void>> stopping = services.values().stream()
                .map(child -> CompletableFuture.runAsync(() -> quietly(child::stop)))
                .toList();
        stopping.forEach(CompletableFuture::join);
        services.clear();
        if (issuer != null) issuer.close();
        if (kafka != null) quietly(kafka::stop);
        if (postgres != null) quietly(postgres::close);
        issuer = null;
        kafka = null;
        postgres = null;
    }

    private interface Step {
        void run() throws IOException, SQLException, InterruptedException;
    }

    private static void quietly(Step step) {
        try {
            step.run();
        } catch (IOException | SQLException failure) {
            throw new CannotStart("无法启动：" + failure.getMessage(), "cannot start: " + failure.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
