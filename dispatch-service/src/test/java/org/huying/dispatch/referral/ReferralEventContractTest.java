package org.huying.dispatch.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.huying.dispatch.act.ActFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferralEventContractTest {
    private static final EventContract CONTRACT = EventContract.of("dispatch-service");
    private static final UUID REFERRAL = UUID.fromString("018c2371-2c00-7000-8000-0000000d0001");
    private static final String NUMBER = "WLC-20231113-0001-R1";
    private static final Instant DEADLINE = Instant.parse("2023-11-18T10:00:00Z");

    @ParameterizedTest
    @MethodSource("events")
    void is_as_published(ReferralEvent event) {
        CONTRACT.isKeptBy(event);
    }

    @Test
    void every_event_of_the_aggregate_is_published() {
        assertThat(CONTRACT.examples().stream().map(EventExample::type).filter(type -> type.startsWith("referral.")))
                .containsExactlyInAnyOrderElementsOf(
                        events().stream().map(ReferralEvent::type).toList());
        assertThat(ReferralEvent.class.getPermittedSubclasses()).hasSize(events().size());
    }

    static List<ReferralEvent> events() {
        return List.of(
                new ReferralEvent.Sent(
                        at(1, "2023-11-17T10:00:00Z"),
                        by("community-secretary", ReferralStatus.SENT),
                        ReferralReason.PUBLIC_SECURITY_RISK,
                        List.of("018c4000-0000-7000-8000-000000000007"),
                        DEADLINE),
                new ReferralEvent.Overdue(at(2, DEADLINE.toString()), by("system", ReferralStatus.SENT), DEADLINE),
                new ReferralEvent.Acknowledged(
                        at(3, "2023-11-18T11:00:00Z"), by("partner", ReferralStatus.ACKNOWLEDGED), false),
                new ReferralEvent.OutcomeReported(
                        at(4, "2023-11-20T02:00:00Z"),
                        by("partner", ReferralStatus.OUTCOME_REPORTED),
                        ReferralOutcome.SUBSTANTIATED),
                new ReferralEvent.Declined(at(2, "2023-11-17T12:00:00Z"), by("partner", ReferralStatus.DECLINED)),
                new ReferralEvent.Withdrawn(
                        at(2, "2023-11-17T12:00:00Z"), by("community-secretary", ReferralStatus.WITHDRAWN)));
    }

    private static Occurrence at(long sequence, String time) {
        return new Occurrence(REFERRAL.toString(), NUMBER, sequence, Instant.parse(time));
    }

    private static ReferralReference by(String role, ReferralStatus status) {
        return new ReferralReference(REFERRAL, NUMBER, ActFixtures.aCase(), "POLICE-WLC", status, role);
    }
}
