package org.huying.reporting.hotspot;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.summary.Window;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.ReadModelRows;
import org.huying.reporting.testing.Scopes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However the news comes and whenever it is settled: what is kept says at every moment what counting the lines says. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class RandomSpotsTest {
    private static final Window ALL = new Window(Instant.EPOCH, SpotHistory.LATER, SpotHistory.LATER);

    /** Has cases of the other community as well. */
    private static final AccessScope OF_A_UNIT = new AccessScope(
            "secretary", Set.of(Role.COMMUNITY_SECRETARY), Set.of(SpotEvents.COMMUNITY), Set.of(), "UNIT-1");

    private static final List<AccessScope> SEE_COMMUNITIES =
            List.of(Scopes.DESK, Scopes.secretary(SpotEvents.COMMUNITY), OF_A_UNIT);

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    SettleSpots settle;

    @Inject
    UnsettledTable unsettled;

    @Inject
    SpotQuestions questions;

    @Inject
    ReadModelRows rows;

    @BeforeEach
    void begin_with_nothing() {
        FreshTables.in(database);
    }

    enum Settling {
        NEVER,
        NOW_AND_THEN,
        ALWAYS
    }

    @ParameterizedTest
    @CsvSource({
        "1, NEVER",
        "2, NOW_AND_THEN",
        "3, NOW_AND_THEN",
        "4, NOW_AND_THEN",
        "5, NOW_AND_THEN",
        "6, NOW_AND_THEN",
        "7, ALWAYS"
    })
    void are_those_that_counting_finds_at_every_moment(long seed, Settling settling) {
        // Given
        SpotHistory history = new SpotHistory(seed);
        // When
        for (List<ReceivedEvent> batch : history.batches(90)) {
            delivery.of(batch);
            if (settling == Settling.ALWAYS) settleAll();
            if (settling == Settling.NOW_AND_THEN && history.happens(3)) settle.handle(history.upTo(10));
            // Then
            assertAgree(history.someWindow(SpotHistory.LATER), history.someSelection());
        }
        for (int question = 0; question < 30; question++) {
            assertAgree(history.someWindow(SpotHistory.LATER), history.someSelection());
            Window then = history.someWindow(history.someTime());
            SEE_COMMUNITIES.forEach(caller -> questions.agree(then, history.someSelection(), caller));
        }
        assertThat(questions.answer(ALL, Selection.ANY, Scopes.DESK).spots()).isNotEmpty();
        assertSettledIsWhatIsCountedAnew();
    }

    @Test
    void are_the_same_with_several_who_settle_and_news_coming_meanwhile() throws Exception {
        // Given
        SpotHistory history = new SpotHistory(21);
        List<List<ReceivedEvent>> batches = history.batches(150);
        AtomicBoolean told = new AtomicBoolean();
        ExecutorService replicas = Executors.newFixedThreadPool(4);
        // When
        List<Future<?>> running = new ArrayList<>();
        for (int settler = 0; settler < 3; settler++)
            running.add(replicas.submit(() -> {
                while (!told.get()) settle.handle(7);
            }));
        Future<?> telling = replicas.submit(() -> batches.forEach(delivery::of));
        // Then
        while (!telling.isDone()) assertAgree(history.someWindow(SpotHistory.LATER), history.someSelection());
        told.set(true);
        telling.get();
        for (Future<?> each : running) each.get();
        replicas.shutdown();
        assertSettledIsWhatIsCountedAnew();
    }

    private void assertAgree(Window window, Selection selection) {
        for (AccessScope caller : SEE_COMMUNITIES)
            assertThat(questions.agree(window, selection, caller)).isTrue();
    }

    private void settleAll() {
        while (settle.handle(50)) continue;
    }

    private void assertSettledIsWhatIsCountedAnew() {
        settleAll();
        List<String> settled = rows.of("spot_concern");
        List<String> days = rows.of("spot_day");
        assertThat(unsettled.isEmpty()).isTrue();
        unsettled.addAll();
        settleAll();
        assertThat(settled).isNotEmpty().isEqualTo(rows.of("spot_concern"));
        assertThat(days).isNotEmpty().isEqualTo(rows.of("spot_day"));
        assertAgree(ALL, Selection.ANY);
    }
}
