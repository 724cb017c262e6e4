package org.huying.local.stack;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huying.local.postgres.LocalPostgres;

/**
 * How a service of a stack is started.
 *
 * @param ahead how far its time is ahead of the real one
 */
record ServiceCommand(StackSettings settings, DataFolder data, URI issuer, Duration ahead) {
    /** Where its archive is, and where it runs. */
    Path folder(Replica replica) {
        return jar(replica).getParent();
    }

    List<String> arguments(Replica replica, String jdbcUrl) {
        Path jar = jar(replica);
        List<String> arguments = new ArrayList<>(settings.jvmArguments(jar));
        properties(replica, jdbcUrl).forEach((name, value) -> arguments.add("-D" + name + "=" + value));
        arguments.add("-jar");
        arguments.add(jar.getFileName().toString());
        return arguments;
    }

    private Path jar(Replica replica) {
        return replica.service().jar(settings.project());
    }

    private Map<String, String> properties(Replica replica, String jdbcUrl) {
        Ports ports = settings.ports();
        Map<String, String> it = new LinkedHashMap<>();
        it.put("quarkus.profile", "local");
        it.put("quarkus.http.host", "127.0.0.1");
        it.put("quarkus.http.port", String.valueOf(replica.port(ports)));
        it.put("quarkus.datasource.jdbc.url", jdbcUrl);
        it.put("quarkus.datasource.username", LocalPostgres.USER);
        it.put("kafka.bootstrap.servers", "127.0.0.1:" + ports.kafka());
        it.put("huying.partner-topics.bootstrap-servers", "127.0.0.1:" + ports.kafkaForPartners());
        it.put("quarkus.oidc.auth-server-url", issuer.toString());
        it.put("huying.vault.master-key-file", data.masterKey().toString());
        it.put("huying.subscriptions.key-file", data.subscriptionsKey().toString());
        it.put("huying.attachments.folder", data.attachments().toString());
        it.put("huying.story-clock.ahead", ahead.toString());
        it.put(
                "huying.reporting.dashboard.topics",
                new Replica(Service.INTAKE, 0).url(ports).resolve("/v1/topics").toString());
        it.putAll(settings.serviceSettings());
        return it;
    }
}
