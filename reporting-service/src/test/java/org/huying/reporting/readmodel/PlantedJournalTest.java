package org.huying.reporting.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.ReadModelRows;
import org.junit.jupiter.api.Test;

/** What the benchmark plants into the journal is what a ledger can be built from; here with few concerns. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class PlantedJournalTest {
    private static final Path SCRIPT =
            Path.of("../deploy/benchmark/src/main/resources/org/huying/benchmark/replay/reporting.sql");
    private static final int CONCERNS = 3_000;

    @Inject
    DataSource database;

    @Inject
    ReadModelRows rows;

    @Test
    void becomes_a_ledger_by_nothing_but_a_rebuild() throws IOException, SQLException {
        // Given
        FreshTables.in(database);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(Files.readString(SCRIPT).replace("${concerns}", String.valueOf(CONCERNS)));
        }
        assertThat(rows.of("ledger_line")).isEmpty();
        // When
        String location = Operator.rebuilds("ledger");
        // Then
        Operator.looksAt(location).then().body("status", equalTo("DONE")).body("eventsDone", equalTo(5 * CONCERNS));
        assertThat(rows.read("SELECT concat_ws(' ', status, owner_code IS NOT NULL, placed, count(*)) FROM ledger_line"
                        + " GROUP BY status, owner_code IS NOT NULL, placed"))
                .containsExactly("HANDLED t t " + CONCERNS);
        assertThat(rows.read("SELECT count(*)::text FROM ledger_state")).containsExactly(String.valueOf(5 * CONCERNS));
    }
}
