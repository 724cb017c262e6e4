package org.huying.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.testing.ConcernLife;
import org.huying.reporting.testing.Events;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.ReadModels;
import org.huying.reporting.testing.Scopes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An open concern is in progress, deferred or extended, each in exactly one (domain.md §8 A7). */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class OpenConcernsTest {
    private static final Instant REGISTERED = Instant.parse("2023-12-01T04:00:00Z");
    private static final Instant DECIDED = Instant.parse("2023-12-05T04:00:00Z");
    private static final Instant LATER = Instant.parse("2023-12-10T04:00:00Z");
    private static final Instant TODAY = Instant.parse("2023-12-20T04:00:00Z");
    private static final OpenCount IN_PROGRESS = new OpenCount(1, 0, 0);
    private static final OpenCount DEFERRED = new OpenCount(0, 1, 0);
    private static final OpenCount EXTENDED = new OpenCount(0, 0, 1);

    @Inject
    DataSource database;

    @Inject
    ReadModels keep;

    @Inject
    Summaries summaries;

    private final ConcernLife life = ConcernLife.registered(
                    "WLC-20231201-0001", "520102033901001", "GRID_VISIT", REGISTERED)
            .filed()
            .dispatchedTo("GPG-520102033901001", "网格党小组")
            .clockStarted()
            .accepted();

    @BeforeEach
    void begin_with_an_empty_ledger() {
        FreshTables.in(database);
    }

    @Test
    void nothing_told_means_in_progress() {
        assertThat(openAfter(life)).isEqualTo(IN_PROGRESS);
    }

    @Test
    void with_more_time_it_is_extended_also_when_it_is_handled_meanwhile() {
        assertThat(openAfter(life.extended().handled())).isEqualTo(EXTENDED);
    }

    @Test
    void put_off_it_is_deferred_until_it_is_back() {
        // When
        life.at(DECIDED).deferred().at(LATER).backFromDeferral();
        // Then
        assertThat(openAfter(life)).isEqualTo(IN_PROGRESS);
        assertThat(openAt(LATER.minusSeconds(1))).isEqualTo(DEFERRED);
        assertThat(openAt(DECIDED.minusSeconds(1))).isEqualTo(IN_PROGRESS);
    }

    @Test
    void deferred_goes_before_extended_which_it_is_again_when_it_is_back() {
        // When
        life.extended().at(DECIDED).deferred().at(LATER).backFromDeferral();
        // Then
        assertThat(openAfter(life)).isEqualTo(EXTENDED);
        assertThat(openAt(LATER.minusSeconds(1))).isEqualTo(DEFERRED);
    }

    @Test
    void a_new_round_begins_with_neither() {
        // When
        life.extended()
                .at(DECIDED)
                .deferred()
                .at(LATER)
                .reopenedFor("GPG-1", "一组")
                .clockStarted();
        // Then
        assertThat(openAfter(life)).isEqualTo(IN_PROGRESS);
    }

    @Test
    void after_an_undone_merger_the_same_round_goes_on_with_the_time_it_was_given() {
        assertThat(openAfter(life.extended().deferred().clockGoesOn())).isEqualTo(EXTENDED);
    }

    @Test
    void what_ended_is_neither_whatever_its_clock_told() {
        // When
        life.extended().deferred().handled().verified().followedUp().closed("RESOLVED");
        // Then
        assertThat(openAfter(life)).isEqualTo(new OpenCount(0, 0, 0));
    }

    @Test
    void its_community_tells_the_same() {
        // When
        keep.keep(life.deferred().events());
        // Then
        assertThat(summaryAt(TODAY).byCommunity())
                .extracting(CommunityLine::open)
                .containsExactly(DEFERRED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"round\":1}",
                "{\"concernId\":\"018c2371-2c00-7000-8000-00000000c001\"}",
            })
    void what_cannot_be_counted_is_malformed(String data) {
        var event = Events.of("huying.cases", "extension.approved.v1", data);
        assertThatThrownBy(() -> keep.keep(List.of(event))).isInstanceOf(MalformedEvent.class);
    }

    private OpenCount openAfter(ConcernLife what) {
        keep.keep(what.events());
        return openAt(TODAY);
    }

    private OpenCount openAt(Instant asOf) {
        return summaryAt(asOf).open();
    }

    private Summary summaryAt(Instant asOf) {
        return summaries.of(new Window(Instant.EPOCH, TODAY, asOf), Scopes.DESK);
    }
}
