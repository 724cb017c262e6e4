package org.huying.dispatch.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.huying.dispatch.act.RestActs.SQUADRON;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.subscription.RestSubscriptions.id;
import static org.huying.dispatch.subscription.RestSubscriptions.now;
import static org.huying.dispatch.subscription.RestSubscriptions.subscribe;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.notice.NoticeContent;
import org.huying.dispatch.notice.Notices;
import org.huying.dispatch.notice.Positions;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class MatchingTest {
    private static final Instant NOON = Instant.parse("2023-12-01T04:00:00Z");
    private static final String MATCHED = "SELECT n.subject FROM notice n JOIN subscription s ON " + Matching.CONDITION
            + " WHERE s.id = ?::uuid ORDER BY n.position";
    private static final String FEED = "{\"name\":\"匹配\",\"channel\":\"FEED\"}";

    @Inject
    Notices notices;

    @Inject
    Positions positions;

    @Inject
    DataSource database;

    @Test
    void a_test_event_reaches_one_subscription_of_the_unit_whatever_its_filter() throws SQLException {
        // Given
        String all = id(subscribe(SQUADRON, FEED));
        String few = id(subscribe(SQUADRON, filtered("\"types\":[\"task.closed.v1\"],\"topics\":[\"noise\"]")));
        // When
        now(SQUADRON, few, "test").then().statusCode(202).body("status", equalTo("ACTIVE"));
        await().atMost(Duration.ofSeconds(10)).until(() -> matched(few).contains(few));
        // Then
        assertThat(matched(few)).containsExactly(few);
        assertThat(matched(all)).isEmpty();
        as(SQUADRON).get("/v1/subscriptions/" + few).then().header("ETag", "\"1\"");
    }

    @Test
    void a_filter_leaves_out_other_types_topics_and_communities_and_nothing_that_has_none() throws SQLException {
        // Given
        String id = id(
                subscribe(
                        SQUADRON,
                        filtered(
                                "\"types\":[\"task.closed.v1\"],\"topics\":[\"city-order\"],\"communities\":[\"520102033905\"]")));
        // When
        tell("exact", "task.closed.v1", "city-order", "520102033905");
        tell("below", "task.closed.v1", "city-order.vendors", "520102033905");
        tell("beside", "task.closed.v1", "city-orderly", "520102033905");
        tell("elsewhere", "task.closed.v1", "city-order", "520102033901");
        tell("other", "task.urged.v1", "city-order", "520102033905");
        tell("bare", "task.closed.v1", null, null);
        // Then
        await().atMost(Duration.ofSeconds(10)).until(() -> matched(id).contains("bare"));
        assertThat(matched(id)).containsExactly("exact", "below", "bare");
    }

    @Test
    void begins_with_the_next_notice_or_with_the_oldest_that_is_kept() throws SQLException {
        // Given
        String before = "before-" + System.nanoTime();
        String probe = id(subscribe(SQUADRON, FEED));
        tell(before, "task.closed.v1", null, null);
        await().atMost(Duration.ofSeconds(10)).until(() -> matched(probe).contains(before));
        // When
        String next = id(subscribe(SQUADRON, FEED));
        String earliest = id(subscribe(SQUADRON, filtered("\"startAt\":\"EARLIEST\"")));
        // Then
        assertThat(matched(next)).isEmpty();
        assertThat(matched(earliest)).contains(before);
        as(SQUADRON).get("/v1/subscriptions/" + earliest).then().body("startsAfter", equalTo("0"));
        assertThat(positions.latest()).isPositive();
    }

    private void tell(String subject, String type, String topic, String community) {
        var content = new Told(type, "一句话");
        var notice = new Notice("URBAN-WLC", subject, subject, community, topic, NOON, content);
        QuarkusTransaction.requiringNew().run(() -> notices.tell(notice));
    }

    private record Told(@JsonIgnore String type, String word) implements NoticeContent {}

    private static String filtered(String filter) {
        return FEED.replace("}", "," + filter + "}");
    }

    private List<String> matched(String subscription) throws SQLException {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(MATCHED)) {
            read.setString(1, subscription);
            try (var row = read.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (row.next()) found.add(row.getString(1));
                return found;
            }
        }
    }
}
