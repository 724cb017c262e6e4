package org.huying.intake.concern;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.junit.jupiter.api.Test;

class ConcernEventContractTest {
    private static final EventContract CONTRACT = EventContract.of("intake-service");
    private static final UUID CONCERN = UUID.fromString("018c2371-2c00-7000-8000-00000000c001");
    private static final UUID SURVIVOR = UUID.fromString("018c1e4b-5400-7000-8000-00000000c004");
    private static final Place CODES =
            new Place("520102033905", "520102033905001", null, null, null, null, null, null, null);
    private static final Origin AT_WORKSTATION = new Origin(
            Channel.GRID_PARTY_WORKSTATION,
            null,
            "WS-FY-1",
            UUID.fromString("018bbf20-0c00-7000-8000-00000000b001"),
            null,
            null,
            null,
            null,
            null,
            null,
            "GPG-520102033905001");

    @Test
    void registered_is_as_published() {
        CONTRACT.isKeptBy(new ConcernEvent.Registered(
                new Occurrence(CONCERN.toString(), "WLC-20231113-0001", 1, Instant.parse("2023-11-13T01:00:00Z")),
                CONCERN,
                "WLC-20231113-0001",
                AT_WORKSTATION,
                Classification.of(Nature.COMPLAINT, "city-order.itinerant-vendors"),
                false,
                Place.of(
                        new Address("520102033905", "520102033905001", null, "X区", "3栋", null, null, null, "平台", null)),
                "平台上流动摊贩占道，夜里油烟和噪声很大。",
                UUID.fromString("5f0c7a9e-3b1d-4c55-9a6e-0d2f8b7c1e44"),
                null,
                "grid-worker"));
    }

    @Test
    void a_praise_names_the_unit_it_is_for() {
        // Given
        ConcernDraft praise =
                ConcernFixtures.draft(Nature.PRAISE, "property.maintenance", "电梯修得快", ConcernFixtures.REPORTER);
        Concern concern = new Concern(
                "WLC-20231201-0001",
                praise,
                ConcernFixtures.topic("property.maintenance", false),
                "PROPERTY-1",
                TrackingCode.random());
        // When
        var event = concern.register(AccessScope.ANONYMOUS, null, Instant.parse("2023-12-05T12:00:00Z"));
        // Then
        JsonNode told =
                JsonMapper.builder().addModule(new JavaTimeModule()).build().valueToTree(event);
        assertThat(told.path("praisedUnit").asText()).isEqualTo("PROPERTY-1");
        assertThat(CONTRACT.violations(event.type(), told)).isEmpty();
    }

    @Test
    void accepted_is_as_published() {
        CONTRACT.isKeptBy(new ConcernEvent.Accepted(
                at(2, "2023-11-14T01:00:00Z"), CONCERN, "WLC-20231113-0001", CODES, "community-secretary"));
    }

    @Test
    void declined_is_as_published() {
        CONTRACT.isKeptBy(new ConcernEvent.Declined(
                at(2, "2023-11-14T01:00:00Z"),
                CONCERN,
                "WLC-20231113-0001",
                CODES,
                DeclineReason.NOT_OUR_MATTER,
                "subdistrict-desk"));
    }

    @Test
    void withdrawn_is_as_published() {
        CONTRACT.isKeptBy(new ConcernEvent.Withdrawn(
                at(2, "2023-11-14T01:00:00Z"), CONCERN, "WLC-20231113-0001", CODES, false, "anonymous"));
    }

    @Test
    void supplemented_is_as_published() {
        CONTRACT.isKeptBy(new ConcernEvent.Supplemented(
                at(2, "2023-11-14T01:00:00Z"), CONCERN, "WLC-20231113-0001", CODES, 1, "resident"));
    }

    @Test
    void registered_in_a_meeting_names_it() {
        // Given
        ConcernDraft raised = new ConcernDraft(
                Origin.in(Channel.RESIDENT_COUNCIL, "M-520102033901-20231205-1"),
                Classification.of(Nature.SUGGESTION, "services.opening-hours"),
                "希望晚上也开门",
                false,
                ConcernFixtures.PLATFORM,
                null);
        // When
        var event = ConcernFixtures.concern(raised)
                .register(AccessScope.ANONYMOUS, null, Instant.parse("2023-12-05T12:00:00Z"));
        // Then
        JsonNode told =
                JsonMapper.builder().addModule(new JavaTimeModule()).build().valueToTree(event);
        assertThat(told.path("meetingNumber").asText()).isEqualTo("M-520102033901-20231205-1");
        assertThat(CONTRACT.violations(event.type(), told)).isEmpty();
    }

    @Test
    void registered_tells_the_order_of_the_hotline_and_not_who_assigned_by_which_document() {
        // Given
        Origin everything = new Origin(
                Channel.HOTLINE_12345,
                null,
                null,
                null,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "GY20231205000123",
                ComplaintForm.LETTER,
                "区委办",
                "南府办〔2023〕12号",
                null);
        ConcernDraft brought = new ConcernDraft(
                everything,
                Classification.of(Nature.HELP, "property.maintenance"),
                "路灯坏了",
                false,
                ConcernFixtures.PLATFORM,
                null);
        // When
        var event = ConcernFixtures.concern(brought)
                .register(AccessScope.ANONYMOUS, null, Instant.parse("2023-12-05T12:00:00Z"));
        // Then
        JsonNode told =
                JsonMapper.builder().addModule(new JavaTimeModule()).build().valueToTree(event);
        assertThat(told.path("orderNumber").asText()).isEqualTo("GY20231205000123");
        assertThat(told.has("collectorUnit")).isFalse();
        assertThat(told.toString()).doesNotContain("区委办", "南府办");
        assertThat(CONTRACT.violations(event.type(), told)).isEmpty();
    }

    @Test
    void merged_is_as_published() {
        CONTRACT.isKeptBy(new ConcernEvent.Merged(
                at(2, "2023-11-14T01:00:00Z"),
                CONCERN,
                "WLC-20231113-0001",
                SURVIVOR,
                "WLC-20231112-0004",
                CODES,
                "community-secretary"));
    }

    @Test
    void unmerged_is_as_published() {
        CONTRACT.isKeptBy(new ConcernEvent.Unmerged(
                at(3, "2023-11-15T01:00:00Z"),
                CONCERN,
                "WLC-20231113-0001",
                SURVIVOR,
                "WLC-20231112-0004",
                CODES,
                "subdistrict-desk"));
    }

    @Test
    void reporter_erased_is_as_published() {
        CONTRACT.isKeptBy(new ConcernEvent.ReporterErased(
                at(4, "2023-12-15T01:00:00Z"), CONCERN, "WLC-20231113-0001", CODES, "anonymous"));
    }

    @Test
    void every_event_of_the_aggregate_is_published() {
        assertThat(CONTRACT.examples().stream().map(EventExample::type))
                .contains(
                        ConcernEvent.Registered.TYPE,
                        ConcernEvent.Merged.TYPE,
                        ConcernEvent.Unmerged.TYPE,
                        ConcernEvent.ReporterErased.TYPE,
                        ConcernEvent.Accepted.TYPE,
                        ConcernEvent.Declined.TYPE,
                        ConcernEvent.Withdrawn.TYPE,
                        ConcernEvent.Supplemented.TYPE);
        assertThat(ConcernEvent.class.getPermittedSubclasses()).hasSize(8);
    }

    private static Occurrence at(long sequence, String time) {
        return new Occurrence(CONCERN.toString(), "WLC-20231113-0001", sequence, Instant.parse(time));
    }
}
