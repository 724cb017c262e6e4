package org.huying.chassis.outbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.kafka.clients.producer.KafkaProducer;

/** A relay in a process of its own, which can be paused and killed. It answers every line with its owned shards. */
final class RelayMain {
    private RelayMain() {}

    public static void main(String[] arguments) throws IOException {
        var settings =
                new RelaySettings(arguments[0], "postgres", "none", Duration.parse(arguments[1]), OutboxRig.PACE);
        var producer = new KafkaProducer<String, byte[]>(OutboxRig.impatient(arguments[2]));
        Relay relay = new Relay(settings, producer, new RelayWakeup());
        relay.start();
        var questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (questions.readLine() != null) System.out.println("owned " + relay.ownedShards());
        System.exit(0);
    }
}
