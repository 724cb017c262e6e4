package org.huying.local.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.logging.Logger;
import org.huying.local.issuer.Issuer;
import org.huying.local.postgres.LocalPostgres;

/** PostgreSQL, Kafka, the issuer and the services on this machine, started together and stopped together. */
public final class LocalStack implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(LocalStack.class.getName());
    private static final Comparator<Replica> ORDER =
            Comparator.comparing(Replica::service).thenComparing(Replica::index);
    private static final long READY_SECONDS = 180;

    private final StackSettings settings;
    private final DataFolder data;
    private final Map<Replica, ChildProcess> services = new ConcurrentSkipListMap<>(ORDER);
    private final Revival revival = new Revival();
    private final Thread atExit = new Thread(this::stopAll);
    private LocalPostgres postgres;
    private KafkaNode kafka;
    private Issuer issuer;
    private CompletableFuture<Void> servers = CompletableFuture.completedFuture(null);
    private boolean stopping;
    private volatile boolean guarded;
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
        var database = CompletableFuture.runAsync(() -> Step.take(this::startPostgres));
        var broker = CompletableFuture.runAsync(() -> Step.take(this::startKafka));
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
        guarded = true;
    }

    private void launchAll(Service service) {
        for (int index = 0; index < settings.replicas(); index++) launch(new Replica(service, index));
    }

    private synchronized void launch(Replica replica) {
        refuseWhenStopping();
        ServiceCommand command = new ServiceCommand(settings, data, issuer.url(), ahead);
        Step.take(() -> {
            ChildProcess child = ChildProcess.java(
                    replica.label(),
                    command.folder(replica),
                    data.log(replica.label()),
                    command.arguments(replica, jdbcUrl(replica.service())));
            services.put(replica, child);
            child.whenEnded(lived -> ended(replica, child, lived));
        });
    }

    /** As an orchestrator would, once everything has been ready: what nobody has stopped is started again. */
    private void ended(Replica replica, ChildProcess child, Duration lived) {
        if (guarded && isCurrent(replica, child))
            revival.after(replica.label(), lived, () -> startAgain(replica, child));
    }

    private synchronized void startAgain(Replica replica, ChildProcess ended) {
        if (stopping || !isCurrent(replica, ended)) return;
        LOG.warning(replica.label() + " ended by itself and is started again; see " + log(replica));
        launch(replica);
    }

    /** Not where it was stopped, or somebody else has started it. */
    private boolean isCurrent(Replica replica, ChildProcess child) {
        return services.get(replica) == child;
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
        return replica.url(ports());
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
        revival.close();
        servers.handle((started, failure) -> started).join();
        List<CompletableFuture<Void>> stopping = services.values().stream()
                .map(child -> CompletableFuture.runAsync(() -> Step.take(child::stop)))
                .toList();
        stopping.forEach(CompletableFuture::join);
        services.clear();
        if (issuer != null) issuer.close();
        if (kafka != null) Step.take(kafka::stop);
        if (postgres != null) Step.take(postgres::close);
        issuer = null;
        kafka = null;
        postgres = null;
    }
}
