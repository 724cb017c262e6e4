package org.huying.reporting.readmodel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.RandomTown;
import org.huying.reporting.testing.ReadModelRows;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class TalliesBuiltAnewTest {
    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    StoryClock clock;

    @Inject
    ReadModelRows rows;

    @Test
    void tell_the_same_hours() {
        // Given
        FreshTables.in(database);
        clock.set(Instant.parse("2025-01-01T00:00:00Z"));
        RandomTown.told(9, 120).forEach(delivery::of);
        List<String> tallies = rows.of("tally");
        List<Map<String, Integer>> hours = hours();
        assertThat(hours).anyMatch(cell -> cell.get("count") > 0);
        // When
        String location = Operator.rebuilds("tallies");
        // Then
        assertThat(Operator.status(location)).isEqualTo("DONE");
        assertThat(rows.of("tally")).isEqualTo(tallies).anyMatch(row -> row.contains("HOUR"));
        assertThat(hours()).isEqualTo(hours);
    }

    private static List<Map<String, Integer>> hours() {
        return given().auth().oauth2(TestTokens.desk()).get("/v1/hours").path("cells");
    }
}
