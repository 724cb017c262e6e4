package org.huying.intake.ledgerimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.intake.IntakeTestResource;
import org.junit.jupiter.api.Test;

/** Who stands in a ledger stays where it was put (domain.md §7). */
@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class NobodyHearsOfTheLedgerTest extends ALedger {
    private static final String[] WORDS = {"上官暗号", "13911112222", "暗语内容"};
    private static final String ROW = ",2023-11-05,中园社区,暗语内容 13911112222,举报,property.maintenance,上官暗号,13911112222,\n";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void no_event_log_line_problem_or_table_holds_a_word_of_it() throws SQLException {
        // Given
        List<String> logged = Collections.synchronizedList(new ArrayList<>());
        Handler listening = listening(logged);
        Logger.getLogger("").addHandler(listening);
        // When
        String number = imported(SECRETARY, HEADING + fresh() + ROW + fresh() + ROW.replace("举报", "暗语内容"));
        Logger.getLogger("").removeHandler(listening);
        // Then
        assertThat(read(SECRETARY, number).asString()).doesNotContain(WORDS);
        assertThat(rows(SECRETARY, number, "?rejectedOnly=true").asString()).doesNotContain(WORDS);
        assertThat(upload(SECRETARY, "上官暗号,13911112222\n").asString()).doesNotContain(WORDS);
        assertThat(logged).allSatisfy(line -> assertThat(line).doesNotContain(WORDS));
        assertThat(told(number))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event).doesNotContain(WORDS));
        for (String table : List.of("ledger_import", "ledger_import_finding", "ledger_row", "audit_line", "outbox"))
            assertThat(count("SELECT count(*) FROM " + table + " WHERE " + table + "::text ~ '上官暗号|13911112222|暗语内容'"))
                    .as(table)
                    .isZero();
    }

    /** What Kafka holds of this import and of its one concern. */
    private List<String> told(String number) {
        List<String> arrived = new ArrayList<>();
        Map<String, Object> settings = Map.of("bootstrap.servers", broker, "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(IntStream.range(0, 12)
                    .mapToObj(partition -> new TopicPartition("huying.concerns", partition))
                    .toList());
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    String subject =
                            new String(record.headers().lastHeader("ce_subject").value(), StandardCharsets.UTF_8);
                    if (record.value().contains(number)) arrived.add(subject + record.value() + record.headers());
                });
                assertThat(arrived).hasSize(2);
            });
        }
        return arrived;
    }

    private static Handler listening(List<String> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(line.getMessage() + " " + Arrays.toString(line.getParameters()) + " " + line.getThrown());
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is held.
            }
        };
    }
}
