package org.huying.reporting.bulletin.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.reporting.testing.FreshBulletins;
import org.huying.reporting.testing.FreshTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class NumberingTest {
    private static final int MONTHS = 12;

    @Inject
    DataSource database;

    @Inject
    StoryClock clock;

    @BeforeEach
    void a_year_that_is_over() {
        FreshTables.in(database);
        FreshBulletins.in(database);
        clock.set(Instant.parse("2024-01-02T02:00:00Z"));
    }

    /** Each month is asked for twice at the same time; one of the two is refused and must use up no number. */
    @Test
    void has_no_gap_and_gives_no_number_twice_whoever_issues_at_the_same_time() throws Exception {
        // Given
        String token = TestTokens.desk();
        ExecutorService desks = Executors.newFixedThreadPool(8);
        List<Future<Response>> answers = new ArrayList<>();
        // When
        for (int turn = 0; turn < 2 * MONTHS; turn++) {
            String month = "2023-%02d".formatted(1 + turn % MONTHS);
            answers.add(desks.submit(() -> issue(month, token)));
        }
        List<String> numbers = new ArrayList<>();
        int refused = 0;
        for (Future<Response> answer : answers) {
            if (answer.get().statusCode() == 201) numbers.add(answer.get().path("number"));
            else if (answer.get().statusCode() == 409) refused++;
        }
        desks.shutdown();
        // Then
        assertThat(refused).isEqualTo(MONTHS);
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, MONTHS)
                        .mapToObj("TB-2024-%04d"::formatted)
                        .toList());
    }

    @Test
    void begins_anew_with_each_year_of_the_town() {
        // Given
        clock.set(Instant.parse("2023-12-31T15:59:00Z"));
        assertThat(issue("2023-10", TestTokens.desk()).<String>path("number")).isEqualTo("TB-2023-0001");
        assertThat(issue("2023-11", TestTokens.desk()).<String>path("number")).isEqualTo("TB-2023-0002");
        // When
        clock.set(Instant.parse("2023-12-31T16:00:00Z"));
        // Then
        assertThat(issue("2023-12", TestTokens.desk()).<String>path("number")).isEqualTo("TB-2024-0001");
    }

    private static Response issue(String month, String token) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"kind\":\"MONTH\",\"period\":\"" + month + "\"}")
                .post("/v1/bulletins");
    }
}
