package org.huying.dispatch.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.act.ActFixtures.DESK;
import static org.huying.dispatch.act.ActFixtures.NOON;
import static org.huying.dispatch.act.ActFixtures.POLICE;
import static org.huying.dispatch.act.ActFixtures.SECRETARY;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.huying.dispatch.act.ActFixtures;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.told.ToldTown;
import org.huying.dispatch.told.referral.ReferralNotice;
import org.huying.dispatch.told.referral.ReferralNotices;
import org.huying.dispatch.told.referral.ReferralSheet;
import org.junit.jupiter.api.Test;

/** What the unit a matter is referred to is told of it. */
class ReferralNoticesTest {
    private static final ReferralTerms TERMS =
            new ReferralTerms(ReferralReason.PUBLIC_SECURITY_RISK, List.of(), NOON.plus(Duration.ofDays(1)));

    private final Referral referral = new Referral(
            "WLC-20231113-0001-R1",
            ActFixtures.aCase(),
            new ReferredMatter("public-security.rental", null, "X区", "3栋", null, null, "平台"),
            POLICE);

    @Test
    void it_learns_topic_place_and_reason() {
        // When
        Notice notice = told(referral.send(TERMS, SECRETARY, NOON)).findFirst().orElseThrow();
        // Then
        assertThat(notice.unit()).isEqualTo("POLICE-WLC");
        assertThat(notice.orderKey()).isEqualTo(ActFixtures.aCase().caseId().toString());
        assertThat(notice.topic()).isEqualTo("public-security.rental");
        ReferralSheet sheet = ((ReferralNotice) notice.content()).referral();
        assertThat(sheet.place().building()).isEqualTo("3栋");
        assertThat(sheet.allowedMoves()).containsExactly(ReferralSheet.Act.ACKNOWLEDGE, ReferralSheet.Act.DECLINE);
    }

    @Test
    void it_hears_when_it_is_late_and_that_it_is_taken_back_and_not_why() {
        // Given
        referral.send(TERMS, SECRETARY, NOON);
        var late = referral.miss(NOON.plus(Duration.ofDays(2))).orElseThrow();
        // When
        List<Notice> told = Stream.of(
                        told(late),
                        told(referral.acknowledge(ActFixtures.of(POLICE), NOON)),
                        told(referral.withdraw("王某已搬走", DESK, NOON)))
                .flatMap(notices -> notices)
                .toList();
        // Then
        assertThat(ToldTown.told(told.stream()))
                .containsExactly("POLICE-WLC referral.overdue.v1", "POLICE-WLC referral.withdrawn.v1");
        assertThat(told.toString()).doesNotContain("王某");
    }

    private Stream<Notice> told(ReferralEvent event) {
        return new ReferralNotices(new ToldTown().with(Referral.class, referral.id(), referral)).noticesOf(event);
    }
}
