package org.huying.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.testing.ConcernLife;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerChangeTest {
    private static final Instant NOON = Instant.parse("2023-12-01T04:00:00Z");

    @Test
    void of_a_whole_life_is_the_registration_the_last_state_and_the_owner() {
        // Given
        ConcernLife life = aConcern().concluded("RESOLVED");
        // When
        LedgerChange change = folded(life.events());
        // Then
        assertThat(change.registration().orElseThrow().channel()).isEqualTo("GRID_VISIT");
        assertThat(change.latest().status()).isEqualTo(ConcernStatus.CLOSED);
        assertThat(change.latest().outcome()).isEqualTo(Outcome.RESOLVED);
        assertThat(change.latest().caseSequence()).isEqualTo(7);
        assertThat(change.ownership().orElseThrow().code()).isEqualTo("GPG-520102033901001");
        assertThat(change.ownership().orElseThrow().since()).isEqualTo(NOON.plusSeconds(120));
    }

    @Test
    void is_the_same_whichever_topic_comes_first() {
        // Given
        ConcernLife life = aConcern().filed().dispatchedTo("GPG-1", "一组").accepted();
        LedgerChange registration = folded(List.of(life.registration()));
        LedgerChange ofTheCase = folded(life.caseEvents());
        // When
        LedgerChange oneWay = registration.and(ofTheCase);
        LedgerChange theOther = ofTheCase.and(registration);
        // Then
        assertThat(oneWay).isEqualTo(theOther).isEqualTo(folded(life.events()));
    }

    @Test
    void is_the_same_when_events_come_twice() {
        // Given
        ConcernLife life =
                aConcern().filed().dispatchedTo("GPG-1", "一组").accepted().handled();
        LedgerChange once = folded(life.events());
        // When
        LedgerChange twice = once.and(folded(life.events().subList(0, 3))).and(once);
        // Then
        assertThat(twice).isEqualTo(once);
    }

    @Test
    void of_a_rejected_handling_goes_back_to_accepted() {
        // When
        LedgerChange change = folded(aConcern()
                .filed()
                .dispatchedTo("GPG-1", "一组")
                .accepted()
                .handled()
                .handlingRejected()
                .events());
        // Then
        assertThat(change.latest().status()).isEqualTo(ConcernStatus.ACCEPTED);
        assertThat(change.latest().caseSequence()).isEqualTo(5);
    }

    @Test
    void of_a_reassignment_is_dispatched_anew_to_another_unit() {
        // When
        LedgerChange change = folded(aConcern()
                .filed()
                .dispatchedTo("GPG-1", "一组")
                .returnRequested()
                .reassignedTo("GPG-2", "二组")
                .events());
        // Then
        assertThat(change.latest().status()).isEqualTo(ConcernStatus.DISPATCHED);
        assertThat(change.ownership().orElseThrow().code()).isEqualTo("GPG-2");
    }

    @Test
    void of_a_declined_return_leaves_it_with_its_unit() {
        // When
        LedgerChange change = folded(aConcern()
                .filed()
                .dispatchedTo("GPG-1", "一组")
                .returnRequested()
                .returnDeclined()
                .events());
        // Then
        assertThat(change.latest().status()).isEqualTo(ConcernStatus.DISPATCHED);
        assertThat(change.ownership().orElseThrow().code()).isEqualTo("GPG-1");
    }

    @Test
    void of_a_reopened_case_has_no_outcome_any_more() {
        // When
        LedgerChange change = folded(
                aConcern().concluded("RESOLVED").reopenedFor("GPG-1", "一组").events());
        // Then
        assertThat(change.latest().status()).isEqualTo(ConcernStatus.DISPATCHED);
        assertThat(change.latest().outcome()).isNull();
    }

    @Test
    void of_a_transfer_ends_without_concluding() {
        // When
        LedgerChange change = folded(
                aConcern().filed().dispatchedTo("GPG-1", "一组").transferred().events());
        // Then
        assertThat(change.latest().status()).isEqualTo(ConcernStatus.TRANSFERRED);
        assertThat(change.latest().outcome().concludes()).isFalse();
    }

    @Test
    void comes_of_no_event_that_changes_no_state() {
        // Given
        ConcernLife life = aConcern().filed().dispatchedTo("GPG-1", "一组").accepted();
        LedgerChange before = folded(life.events());
        // When
        LedgerChange after = folded(life.firstContact().events());
        // Then
        assertThat(after).isEqualTo(before);
    }

    @Test
    void comes_of_no_event_it_does_not_know() {
        assertThat(LedgerChange.of(as("case.sung-about.v1", "{}"))).isEmpty();
        assertThat(LedgerChange.of(as("case.sung-about.v1", "not even JSON"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            concern.registered.v1 | {"number":"N","channel":"WEB","nature":"HELP","topic":"t","place":{"communityCode":"1"}}
            concern.registered.v1 | {"concernId":"018c","number":"N","channel":"WEB","nature":"HELP","topic":"t","place":{"communityCode":"1"}}
            concern.registered.v1 | {"concernId":"018c2f6e-0000-7000-8000-000000000001","channel":"WEB","nature":"HELP","topic":"t","place":{"communityCode":"1"}}
            concern.registered.v1 | {"concernId":"018c2f6e-0000-7000-8000-000000000001","number":"N","nature":"HELP","topic":"t","place":{"communityCode":"1"}}
            concern.registered.v1 | {"concernId":"018c2f6e-0000-7000-8000-000000000001","number":"N","channel":"WEB","nature":"HELP","topic":"t","place":{}}
            concern.registered.v1 | {"concernId":"018c2f6e-0000-7000-8000-000000000001","number":"N","channel":"WEB","nature":"HELP","topic":"t"}
            case.filed.v1         | {"number":"N","communityCode":"1"}
            case.dispatched.v1    | {"concernId":"018c2f6e-0000-7000-8000-000000000001","number":"N","communityCode":"1"}
            case.reassigned.v1    | {"concernId":"018c2f6e-0000-7000-8000-000000000001","number":"N","communityCode":"1"}
            case.closed.v1        | {"concernId":"018c2f6e-0000-7000-8000-000000000001","number":"N","communityCode":"1"}
            case.closed.v1        | {"concernId":"018c2f6e-0000-7000-8000-000000000001","number":"N","communityCode":"1","outcome":"FORGOTTEN"}
            case.closed.v1        | not JSON
            case.closed.v1        | null
            """)
    void of_an_event_that_lacks_what_is_counted_is_refused(String type, String data) {
        assertThatThrownBy(() -> LedgerChange.of(as(type, data))).isInstanceOf(MalformedEvent.class);
    }

    static LedgerChange folded(List<ReceivedEvent> events) {
        return events.stream()
                .flatMap(event -> LedgerChange.of(event).stream())
                .reduce(LedgerChange::and)
                .orElseThrow();
    }

    private static ConcernLife aConcern() {
        return ConcernLife.registered("WLC-20231201-0001", "520102033901001", "GRID_VISIT", NOON);
    }

    private static ReceivedEvent as(String type, String data) {
        var like = aConcern().registration();
        var envelope = like.envelope();
        return new ReceivedEvent(
                like.topic(),
                like.key(),
                new org.huying.chassis.event.Envelope(
                        envelope.id(),
                        envelope.source(),
                        type,
                        envelope.subject(),
                        envelope.time(),
                        envelope.recordedTime(),
                        envelope.sequence(),
                        envelope.correlationId(),
                        envelope.traceparent()),
                data.getBytes(StandardCharsets.UTF_8));
    }
}
