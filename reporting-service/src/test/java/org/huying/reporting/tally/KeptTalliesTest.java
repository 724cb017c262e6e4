package org.huying.reporting.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.summary.Window;
import org.huying.reporting.table.Rows;
import org.huying.reporting.testing.ConcernLife;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.Histories;
import org.huying.reporting.testing.ReadModels;
import org.huying.reporting.testing.Scopes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class KeptTalliesTest {
    private static final Instant LATER = Instant.parse("2025-01-01T00:00:00Z");

    @Inject
    DataSource database;

    @Inject
    ReadModels keep;

    @Inject
    KeptTallies tallies;

    @BeforeEach
    void begin_with_nothing() {
        FreshTables.in(database);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void are_row_for_row_what_counting_all_concerns_anew_gives(long seed) throws SQLException {
        // Given
        Histories histories = new Histories(seed);
        // When
        histories.delivered(histories.lives(100)).forEach(keep::keep);
        // Then
        assertThat(rows("TABLE tally")).isNotEmpty().isEqualTo(rows("SELECT * FROM tally_recounted()"));
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void are_the_same_in_whatever_batches_the_news_comes(long seed) throws SQLException {
        // Given
        Histories histories = new Histories(seed);
        List<ReceivedEvent> all = histories.lives(60).stream()
                .flatMap(life -> life.events().stream())
                .toList();
        keep.keep(all);
        List<String> atOnce = rows("TABLE tally");
        FreshTables.in(database);
        // When
        all.forEach(event -> keep.keep(List.of(event)));
        // Then
        assertThat(rows("TABLE tally")).isEqualTo(atOnce);
    }

    /** Concerns and cases are taken in side by side, by several replicas. */
    @Test
    void add_up_when_several_take_in_news_of_the_same_concerns_at_once() throws Exception {
        // Given
        List<ConcernLife> lives = new Histories(41).lives(80);
        List<List<ReceivedEvent>> streams = List.of(
                inDisorder(lives.stream()
                        .flatMap(it -> it.concernEvents().stream())
                        .toList()),
                inDisorder(
                        lives.stream().flatMap(it -> it.caseEvents().stream()).toList()),
                inDisorder(
                        lives.stream().flatMap(it -> it.clockEvents().stream()).toList()));
        ExecutorService replicas = Executors.newFixedThreadPool(streams.size());
        // When
        List<Future<?>> running = new ArrayList<>();
        for (List<ReceivedEvent> stream : streams)
            running.add(replicas.submit(() -> {
                for (int at = 0; at < stream.size(); at += 7)
                    keep.keep(stream.subList(at, Math.min(stream.size(), at + 7)));
            }));
        for (Future<?> each : running) each.get();
        replicas.shutdown();
        // Then
        assertThat(rows("TABLE tally")).isNotEmpty().isEqualTo(rows("SELECT * FROM tally_recounted()"));
    }

    @Test
    void answer_only_where_nothing_of_what_is_asked_for_was_recorded_later() {
        // Given
        Instant morning = Instant.parse("2023-12-01T01:00:00Z");
        keep.keep(ConcernLife.registered("WLC-20231201-0001", "520102033901001", "WEB", morning)
                .filed()
                .events());
        keep.keep(
                ConcernLife.registered("WLC-20231203-0001", "520102033901001", "WEB", morning.plus(Duration.ofDays(2)))
                        .events());
        // Then
        assertThat(tallies.of(window("2023-12-01T01:01:00Z"), Selection.ANY, Scopes.DESK))
                .isPresent();
        assertThat(tallies.of(window("2023-12-01T01:00:59Z"), Selection.ANY, Scopes.DESK))
                .isEmpty();
        assertThat(tallies.of(new Window(Instant.EPOCH, LATER, morning), Selection.ANY, Scopes.DESK))
                .isEmpty();
    }

    @Test
    void do_not_answer_for_those_who_see_single_lines_or_ask_for_a_mixture() {
        Window all = new Window(Instant.EPOCH, LATER, LATER);
        assertThat(tallies.of(all, Selection.ANY, Scopes.gridWorker("520102033901001")))
                .isEmpty();
        assertThat(tallies.of(all, Selection.ANY, Scopes.partner("PROPERTY-1"))).isEmpty();
        assertThat(tallies.of(all, new Selection(null, null, "WEB", null, null), Scopes.DESK))
                .isEmpty();
        assertThat(tallies.of(all, Selection.ANY, Scopes.secretary("520102033901")))
                .isPresent();
    }

    /** The first two of three days, as of then. */
    private static Window window(String asOf) {
        return new Window(Instant.EPOCH, Instant.parse("2023-12-02T16:00:00Z"), Instant.parse(asOf));
    }

    /** In order within a key is what Kafka promises; that is not needed here. */
    private static List<ReceivedEvent> inDisorder(List<ReceivedEvent> events) {
        List<ReceivedEvent> mixed = new ArrayList<>(events);
        Collections.shuffle(mixed, new Random(5));
        return mixed;
    }

    private List<String> rows(String query) throws SQLException {
        String sorted = "SELECT told::text FROM (" + query + ") AS told ORDER BY 1";
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(sorted)) {
            return Rows.of(read, row -> row.getString(1));
        }
    }
}
