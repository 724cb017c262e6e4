package org.huying.systemtests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.huying.local.postgres.LocalPostgres;
import org.huying.local.stack.LocalStack;
import org.huying.local.stack.Replica;
import org.huying.local.stack.Service;
import org.huying.local.stack.Topics;
import org.huying.local.story.Rest;
import org.huying.local.story.Wiretap;

/** Whatever the stack keeps, writes and answers, as text, by where it is. */
final class Everywhere {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String COLUMNS = """
            SELECT format('%I.%I', table_schema, table_name), column_name FROM information_schema.columns
            JOIN information_schema.tables USING (table_schema, table_name)
            WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')
            """;

    private static final long LISTENED_MILLIS = 3_000;

    private final LocalStack stack;
    private final Rest rest;

    Everywhere(LocalStack stack) {
        this.stack = stack;
        this.rest = new Rest(stack.issuerUrl());
    }

    /** Where something of the marked reporters is, and what. */
    static Map<String, List<String>> marks(Map<String, String> places) {
        Map<String, List<String>> found = new TreeMap<>();
        places.forEach((place, text) -> {
            List<String> marks = Marked.foundIn(text);
            if (!marks.isEmpty()) found.put(place, marks);
        });
        return found;
    }

    /** Every topic, with keys and headers. */
    Map<String, String> kafka() {
        Map<String, String> topics = new TreeMap<>();
        for (ConsumerRecord<byte[], byte[]> it : new Wiretap(stack.bootstrapServers()).records(Topics.NAMES))
            topics.merge("topic " + it.topic(), text(it), String::concat);
        return topics;
    }

    private static String text(ConsumerRecord<byte[], byte[]> message) {
        StringBuilder text = new StringBuilder("\n");
        text.append(string(message.key())).append(string(message.value()));
        message.headers().forEach(header -> text.append(header.key()).append(string(header.value())));
        return text.toString();
    }

    private static String string(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    Map<String, String> logsAndMetrics() throws IOException, InterruptedException {
        Map<String, String> texts = new TreeMap<>();
        for (Service service : Service.values()) {
            Replica replica = new Replica(service, 0);
            texts.put("log of " + service, Files.readString(stack.log(replica)));
            texts.put("metrics of " + service, body(stack.url(service).resolve("/q/metrics"), null));
        }
        return texts;
    }

    /** Every column of every table, by {@code schema.table.column}. */
    Map<String, String> columns(Service service) throws SQLException {
        Map<String, String> texts = new TreeMap<>();
        try (var connection = DriverManager.getConnection(stack.jdbcUrl(service), LocalPostgres.USER, "");
                var statement = connection.createStatement()) {
            List<String[]> columns = new ArrayList<>();
            try (var row = statement.executeQuery(COLUMNS)) {
                while (row.next()) columns.add(new String[] {row.getString(1), row.getString(2)});
            }
            for (String[] column : columns) {
                String values = "SELECT string_agg(\"" + column[1] + "\"::text, E'\\n') FROM " + column[0];
                try (var row = statement.executeQuery(values)) {
                    row.next();
                    texts.put(service + " " + column[0] + "." + column[1], String.valueOf(row.getString(1)));
                }
            }
        }
        return texts;
    }

    /** What dispatch and reporting answer to those who may ask most. */
    Map<String, String> answers(List<String> numbers) throws IOException, InterruptedException {
        Map<String, String> texts = new TreeMap<>();
        for (Service service : List.of(Service.DISPATCH, Service.REPORTING))
            for (String path : gettable(service))
                for (String number : path.contains("{number}") ? numbers : List.of(""))
                    for (String user : List.of("desk", "auditor", "system-admin")) {
                        String asked = path.replace("{number}", number);
                        texts.put(
                                service + " " + asked + " to " + user,
                                body(stack.url(service).resolve(asked), user));
                    }
        return texts;
    }

    /** The published paths that can be read and have no parameter but a number. */
    private static Set<String> gettable(Service service) throws IOException {
        Set<String> paths = new TreeSet<>();
        String path = "";
        Path contract = Stacks.PROJECT.resolve(service.lowerName() + "-service/contract/openapi.yaml");
        for (String line : Files.readAllLines(contract)) {
            if (line.startsWith("  /")) path = line.strip().replace(":", "");
            boolean readable =
                    line.startsWith("    get:") && !path.replace("{number}", "").contains("{");
            if (readable) paths.add(path);
        }
        return paths;
    }

    String body(URI uri, String user) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        if (user != null) request.header("Authorization", "Bearer " + rest.token(user));
        var answer = HTTP.send(request.header("Last-Event-ID", "0").build(), BodyHandlers.ofInputStream());
        String type = answer.headers().firstValue("Content-Type").orElse("");
        try (InputStream body = answer.body()) {
            return type.startsWith("text/event-stream")
                    ? begun(body)
                    : new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What is live has no end: what it tells from the beginning on, for a moment. */
    private static String begun(InputStream live) throws InterruptedException {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        Thread listener = new Thread(() -> {
            try {
                live.transferTo(heard);
            } catch (IOException hungUp) {
                // By whoever began to listen.
            }
        });
        listener.setDaemon(true);
        listener.start();
        listener.join(LISTENED_MILLIS);
        return heard.toString(StandardCharsets.UTF_8);
    }
}
