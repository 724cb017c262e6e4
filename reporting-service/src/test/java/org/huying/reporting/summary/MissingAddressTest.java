package org.huying.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.ReadModels;
import org.huying.reporting.testing.Scopes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 地址缺失率: how many concerns name nothing finer than their community (domain.md §5). */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class MissingAddressTest {
    private static final Instant HEARD = Instant.parse("2023-11-20T04:00:00Z");
    private static final Instant RECORDED = Instant.parse("2023-12-02T04:00:00Z");

    @Inject
    DataSource database;

    @Inject
    ReadModels keep;

    @Inject
    Summaries summaries;

    @BeforeEach
    void begin_with_an_empty_ledger() {
        FreshTables.in(database);
    }

    @Test
    void counts_the_concerns_of_which_only_the_community_is_known() {
        // Given
        keep.keep(List.of(
                registered(""),
                registered(",\"gridCode\":\"520102033905001\""),
                registered(",\"spot\":\"凉亭\""),
                registered(",\"wgs84\":{\"lon\":106.7,\"lat\":26.5}"),
                registered(",\"zone\":\"X区\",\"building\":\"3栋\"")));
        // When
        Summary summary = of(Instant.parse("2023-12-31T00:00:00Z"));
        // Then
        assertThat(summary.missingAddressRate()).isEqualTo(new Rate(1, 5));
        assertThat(summary.missingAddressRate().percent()).hasToString("20.0");
    }

    @Test
    void has_no_rate_where_nothing_was_collected() {
        assertThat(of(RECORDED).missingAddressRate().percent()).isNull();
    }

    /** Heard in a courtyard without a network in November, registered in December. */
    @Test
    void counts_one_that_was_registered_late_in_the_window_it_was_heard_in_and_only_once_it_was_known() {
        // Given
        keep.keep(List.of(registered("")));
        // Then
        assertThat(of(RECORDED.minusSeconds(1)).collected()).isZero();
        assertThat(of(RECORDED).missingAddressRate()).isEqualTo(new Rate(1, 1));
    }

    private Summary of(Instant asOf) {
        Instant from = Instant.parse("2023-11-01T00:00:00Z");
        return summaries.of(new Window(from, Instant.parse("2023-12-01T00:00:00Z"), asOf), Scopes.DESK);
    }

    private static ReceivedEvent registered(String place) {
        UUID id = EventIds.next();
        Envelope envelope = new Envelope(
                EventIds.next(),
                "/huying/test",
                "concern.registered.v1",
                "WLC-20231202-0001",
                HEARD,
                RECORDED,
                1,
                "corr-1",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        String data = """
                {"concernId":"%s","number":"WLC-20231202-0001","channel":"GRID_VISIT","nature":"HELP","topic":"other",
                 "confidential":false,"place":{"communityCode":"520102033905"%s},"actorRole":"grid-worker"}""".formatted(id, place);
        return new ReceivedEvent("huying.concerns", id.toString(), envelope, data.getBytes(StandardCharsets.UTF_8));
    }
}
