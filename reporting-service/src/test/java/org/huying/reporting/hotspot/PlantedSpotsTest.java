package org.huying.reporting.hotspot;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.summary.Window;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.Scopes;
import org.junit.jupiter.api.Test;

/** What the benchmark plants for questions of the dashboard is a town in which something recurs; here with few concerns. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class PlantedSpotsTest {
    private static final Path SCRIPT =
            Path.of("../deploy/benchmark/src/main/resources/org/huying/benchmark/summaries/reporting.sql");

    @Inject
    DataSource database;

    @Inject
    SettleSpots settle;

    @Inject
    SpotQuestions questions;

    @Test
    void is_settled_and_answered_from_what_is_kept() throws Exception {
        // Given
        FreshTables.in(database);
        plant(20_000);
        // When
        while (settle.handle(1_000)) continue;
        // Then
        Instant later = Clock.systemDefaultZone().instant().plusSeconds(60);
        Window all = new Window(Instant.EPOCH, later, later);
        assertThat(questions.agree(all, Selection.ANY, Scopes.DESK)).isTrue();
        HotSpots told = questions.answer(all, Selection.ANY, Scopes.DESK);
        assertThat(told.withoutPlace()).isPositive();
    }

    private void plant(int concerns) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(Files.readString(SCRIPT).replace("${many}", String.valueOf(concerns)));
        }
    }
}
