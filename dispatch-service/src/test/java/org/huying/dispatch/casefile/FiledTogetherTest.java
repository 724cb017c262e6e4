package org.huying.dispatch.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.huying.chassis.testing.HuyingTestResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class FiledTogetherTest {
    private static final int CASES = 50;

    @Inject
    FileCases cases;

    @Inject
    SessionFactory database;

    @BeforeEach
    void statementsAreCounted() {
        database.getStatistics().setStatisticsEnabled(true);
        database.getStatistics().clear();
    }

    @AfterEach
    void nothingIsCounted() {
        database.getStatistics().setStatisticsEnabled(false);
    }

    @Test
    void cases_heard_together_are_written_with_their_tasks_and_clocks_in_fewer_statements_than_there_are_cases() {
        // When
        QuarkusTransaction.requiringNew().run(() -> {
            for (int serial = 1; serial <= CASES; serial++)
                cases.file(CaseFixtures.heard(
                        "TOG-20231204-%04d".formatted(serial), "WEB", "COMPLAINT", UUID.randomUUID()));
        });
        // Then
        assertThat(database.getStatistics().getEntityInsertCount()).isGreaterThanOrEqualTo(6L * CASES);
        assertThat(database.getStatistics().getPrepareStatementCount()).isLessThan(CASES);
    }
}
