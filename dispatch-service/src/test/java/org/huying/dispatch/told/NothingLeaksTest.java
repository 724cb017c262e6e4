package org.huying.dispatch.told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.act.RestActs.SQUADRON;
import static org.huying.dispatch.act.RestActs.move;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.huying.dispatch.act.RestActs;
import org.junit.jupiter.api.Test;

/** Markers are planted wherever somebody writes, and looked for in every row that any partner is to receive. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class NothingLeaksTest {
    private static final String NAME = "欧阳标记";
    private static final String PHONE = "13912340978";
    private static final String WORDS = NAME + "住三零二，电" + PHONE + "，暗语甲乙丙";
    private static final String REPORTER = "5f0c7a9e-3b1d-4c55-9a6e-00000000beef";

    @Inject
    Instance<EventHandler> handlers;

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    @Test
    void of_a_confidential_case_not_a_word_reaches_any_unit_whatever_is_written_to_it() {
        // Given
        UUID concern = UUID.randomUUID();
        String number = heard(concern, data -> data.put("confidential", true).put("summary", WORDS));
        attached(concern);
        // When
        new PlayedCase(number, WORDS, WORDS, clock.instant()).fromBeginningToEnd();
        // Then
        mustHaveBeenTold(number);
        assertThat(rowsWith(NAME, PHONE, "暗语", REPORTER, concern.toString())).isEmpty();
        assertThat(rowsOf(number)).allSatisfy(row -> assertThat(row).doesNotContain("attachments/", "COMPLAINT"));
    }

    @Test
    void of_any_case_units_read_what_is_written_to_them_masked_and_nothing_else() {
        // Given
        UUID concern = UUID.randomUUID();
        String number = heard(concern, data -> data.put("summary", "摊贩占道，电" + PHONE));
        attached(concern);
        // When
        PlayedCase played = new PlayedCase(number, WORDS, "请配合，电" + PHONE, clock.instant());
        played.spokenOf();
        played.fromBeginningToEnd();
        // Then
        mustHaveBeenTold(number, "meeting.planned.v1", "meeting.cancelled.v1");
        assertThat(rowsWith(NAME, PHONE, "暗语", REPORTER, concern.toString())).isEmpty();
        assertThat(rowsOf(number)).anySatisfy(row -> assertThat(row).contains("请配合，电＊＊＊"));
        assertThat(rowsOf(number)).anySatisfy(row -> assertThat(row).contains("摊贩占道，电＊＊＊", "\"size\":184320"));
    }

    @Test
    void a_unit_hears_nothing_of_another_units_task() {
        // Given
        String number = heard(UUID.randomUUID(), data -> {});
        // When
        move(SQUADRON, "cases/" + number + "/acceptance", 2, "{}").then().statusCode(200);
        // Then
        assertThat(rowsOf(number)).hasSize(2).allSatisfy(row -> assertThat(row).contains("URBAN-WLC"));
    }

    @Test
    void what_is_undone_was_never_told() {
        // Given
        UUID concern = UUID.randomUUID();
        // When
        QuarkusTransaction.begin();
        hear(registered(concern, "WLC-20231206-9999"));
        QuarkusTransaction.rollback();
        // Then
        assertThat(rowsOf("WLC-20231206-9999")).isEmpty();
    }

    private void mustHaveBeenTold(String number, String... more) {
        assertThat(rows("type", "subject LIKE '" + number + "%' OR data LIKE '%" + number + "%'"))
                .containsAll(List.of(more))
                .contains(
                        "task.assigned.v1",
                        "task.changed.v1",
                        "task.withdrawn.v1",
                        "task.return-declined.v1",
                        "task.handling-rejected.v1",
                        "task.reopened.v1",
                        "task.urged.v1",
                        "task.supervised.v1",
                        "task.supervision-decided.v1",
                        "whistle.sounded.v1",
                        "whistle.closed.v1",
                        "referral.sent.v1",
                        "referral.withdrawn.v1",
                        "survey.requested.v1",
                        "rectification.assigned.v1",
                        "rectification.withdrawn.v1",
                        "joint-action.planned.v1",
                        "joint-action.cancelled.v1");
    }

    private String heard(UUID concern, Consumer<ObjectNode> change) {
        return RestActs.aCaseHeardAt(clock.instant(), handlers, data -> {
            data.put("concernId", concern.toString())
                    .put("reporterRef", REPORTER)
                    .put("remark", WORDS);
            change.accept(data);
        });
    }

    private static EventExample registered(UUID concern, String number) {
        EventExample published = EventContract.of("intake-service").example("concern.registered.v1");
        ObjectNode data = published.data().deepCopy();
        data.put("concernId", concern.toString()).put("number", number);
        return new EventExample(published.topic(), published.key(), published.attributes(), data);
    }

    private void attached(UUID concern) {
        EventExample published = EventContract.of("intake-service").example("concern.attachment-added.v1");
        ObjectNode data = published.data().deepCopy();
        data.put("concernId", concern.toString())
                .put("attachmentId", UUID.randomUUID().toString())
                .put("name", WORDS);
        var added = new EventExample(published.topic(), published.key(), published.attributes(), data);
        QuarkusTransaction.requiringNew().run(() -> hear(added));
    }

    private void hear(EventExample event) {
        handlers.stream()
                .filter(handler -> handler.topic().equals(event.topic()))
                .forEach(handler -> handler.on(List.of(event.received())));
    }

    private List<String> rowsOf(String number) {
        return rows("unit_code || ' ' || data", "subject LIKE '" + number + "%' OR data LIKE '%" + number + "%'");
    }

    private List<String> rowsWith(String... markers) {
        return rows(
                "notice::text",
                List.of(markers).stream()
                        .map(marker -> "notice::text LIKE '%" + marker + "%'")
                        .collect(Collectors.joining(" OR ")));
    }

    private List<String> rows(String what, String where) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT " + what + " FROM notice WHERE " + where)) {
            List<String> found = new ArrayList<>();
            while (row.next()) found.add(row.getString(1));
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
