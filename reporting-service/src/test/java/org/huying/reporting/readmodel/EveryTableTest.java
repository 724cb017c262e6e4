package org.huying.reporting.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.testing.ReadModelRows;
import org.junit.jupiter.api.Test;

/** Whoever adds a table decides here whether it is reporting's own, or can be built again. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class EveryTableTest {
    /** What is not folded from the journal, or from what was. */
    private static final List<String> OWN = List.of(
            "audit_line",
            "bulletin",
            "flyway_schema_history",
            "handling_day",
            "idempotency_key",
            "inbox",
            "journal",
            "outbox",
            "parked_event",
            "read_model_rebuild",
            "seen_sequence",
            "settled_help",
            "settled_task",
            "spot",
            "spot_concern",
            "spot_day",
            "spot_unsettled",
            "task_tally",
            "task_tally_stamp",
            "unsettled_case");

    private static final String ALL = "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'";
    private static final String NOT_PLAIN = """
            SELECT conrelid::regclass || ' ' || conname FROM pg_constraint
              WHERE contype = 'f' AND '%1$s' LIKE '%% ' || conrelid::regclass || ' %%'
            UNION ALL SELECT tgrelid::regclass || ' ' || tgname FROM pg_trigger
              WHERE NOT tgisinternal AND '%1$s' LIKE '%% ' || tgrelid::regclass || ' %%'
            UNION ALL SELECT table_name || ' in ' || view_name FROM information_schema.view_table_usage
              WHERE '%1$s' LIKE '%% ' || table_name || ' %%'
            """;

    @Inject
    ReadModels models;

    @Inject
    ReadModelRows rows;

    @Inject
    Instance<EventHandler> handlers;

    @Test
    void is_reportings_own_or_of_exactly_one_read_model() {
        assertThat(Stream.concat(OWN.stream(), tables().stream())).containsExactlyInAnyOrderElementsOf(rows.read(ALL));
    }

    @Test
    void of_a_read_model_is_plain() {
        String names = " " + String.join(" ", tables()) + " ";
        assertThat(rows.read(NOT_PLAIN.formatted(names))).isEmpty();
    }

    @Test
    void is_folded_from_topics_that_somebody_listens_to() {
        List<String> heard = handlers.stream().map(EventHandler::topic).toList();
        assertThat(models.all()).allSatisfy(model -> {
            assertThat(model.name()).matches("[a-z]+(-[a-z]+)*");
            assertThat(model.topics()).isNotEmpty().allMatch(heard::contains);
        });
        assertThat(models.all().stream().map(ReadModel::name)).doesNotHaveDuplicates();
    }

    private List<String> tables() {
        return models.all().stream().flatMap(model -> model.tables().stream()).toList();
    }
}
