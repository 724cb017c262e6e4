package org.huying.dispatch.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.act.ActFixtures.DESK;
import static org.huying.dispatch.act.ActFixtures.NOON;
import static org.huying.dispatch.act.ActFixtures.POLICE;
import static org.huying.dispatch.act.ActFixtures.SECRETARY;
import static org.huying.dispatch.act.ActFixtures.SQUADRON;
import static org.huying.dispatch.act.ActFixtures.aCase;
import static org.huying.dispatch.act.ActFixtures.of;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.MoveRefused;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.act.NotAddressed;
import org.huying.dispatch.directory.UnitKind;
import org.junit.jupiter.api.Test;

class SupervisionTest {
    private static final Instant DUE = NOON.plus(Duration.ofDays(3));
    private static final Directive ORDINARY = directive(SupervisionLevel.ORDINARY, Organ.COMMUNITY_PARTY_BRANCH);
    private static final Directive LISTED = directive(SupervisionLevel.LISTED, Organ.SUBDISTRICT_PARTY_COMMITTEE);

    @Test
    void goes_its_whole_way_without_a_gap_in_its_sequence() {
        // Given
        Supervision supervision = new Supervision("WLC-20231113-0001-S1", aCase(), SQUADRON);
        // When
        long[] sequences = Stream.of(
                        supervision.issue(ORDINARY, SECRETARY, NOON),
                        supervision.report("已巡查", of(SQUADRON), NOON),
                        supervision.reject("仍有摊贩", SECRETARY, NOON),
                        supervision.escalate(LISTED, DESK, NOON),
                        supervision.report("已清理", of(SQUADRON), NOON),
                        supervision.confirm(DESK, NOON),
                        supervision.lift(DESK, NOON))
                .mapToLong(event -> event.occurrence().sequence())
                .toArray();
        // Then
        assertThat(sequences).isEqualTo(LongStream.rangeClosed(1, 7).toArray());
        assertThat(supervision.status()).isEqualTo(SupervisionStatus.LIFTED);
        assertThat(supervision.allowedMoves()).isEmpty();
    }

    @Test
    void is_listed_by_the_subdistrict_alone() {
        // Given
        Supervision supervision = new Supervision("WLC-20231113-0001-S1", aCase(), SQUADRON);
        Directive byCommunity = directive(SupervisionLevel.LISTED, Organ.COMMUNITY_PARTY_BRANCH);
        // When
        // Then
        assertThatThrownBy(() -> supervision.issue(byCommunity, SECRETARY, NOON))
                .isInstanceOf(NotTheOrgan.class);
        assertThatThrownBy(() -> supervision.issue(LISTED, SECRETARY, NOON)).isInstanceOf(NotTheOrgan.class);
        assertThat(supervision.issue(LISTED, DESK, NOON).of().level()).isEqualTo(SupervisionLevel.LISTED);
    }

    @Test
    void of_a_unit_by_itself_is_refused() {
        // Given
        AddressedUnit desk = new AddressedUnit(UnitKind.SUBDISTRICT_DESK, DESK.unit(), "五里冲街道办理中心");
        Supervision supervision = new Supervision("WLC-20231113-0001-S1", aCase(), desk);
        // When
        // Then
        assertThatThrownBy(() -> supervision.issue(LISTED, DESK, NOON)).isInstanceOf(SupervisedByItself.class);
        assertThat(supervision.sequence()).isZero();
    }

    @Test
    void is_due_after_it_was_issued() {
        // Given
        Supervision supervision = new Supervision("WLC-20231113-0001-S1", aCase(), SQUADRON);
        // When
        // Then
        assertThatThrownBy(() -> supervision.issue(LISTED, DESK, DUE)).isInstanceOf(Invalid.class);
    }

    @Test
    void is_reported_on_by_the_unit_it_names_and_judged_by_the_organ() {
        // Given
        Supervision supervision = issued(ORDINARY);
        // When
        assertThatThrownBy(() -> supervision.report("已办", of(POLICE), NOON)).isInstanceOf(NotAddressed.class);
        supervision.report("已办", of(SQUADRON), NOON);
        // Then
        assertThatThrownBy(() -> supervision.confirm(of(SQUADRON), NOON)).isInstanceOf(SupervisedByItself.class);
        assertThatThrownBy(() -> supervision.reject("无", of(POLICE), NOON)).isInstanceOf(NotTheOrgan.class);
        assertThat(supervision.status()).isEqualTo(SupervisionStatus.REPORTED);
    }

    @Test
    void once_escalated_is_out_of_the_hands_of_the_community() {
        // Given
        Supervision supervision = issued(ORDINARY);
        supervision.escalate(LISTED, DESK, NOON);
        supervision.report("已办", of(SQUADRON), NOON);
        // When
        // Then
        assertThatThrownBy(() -> supervision.confirm(SECRETARY, NOON)).isInstanceOf(NotTheOrgan.class);
        assertThat(supervision.confirm(DESK, NOON).of().organ()).isEqualTo(Organ.SUBDISTRICT_PARTY_COMMITTEE);
    }

    @Test
    void that_is_listed_is_not_escalated_further() {
        // Given
        Supervision supervision = issuedByDesk();
        // When
        // Then
        assertThat(supervision.allowedMoves()).containsExactly(SupervisionMove.REPORT);
        assertThatThrownBy(() -> supervision.escalate(LISTED, DESK, NOON))
                .isInstanceOfSatisfying(
                        MoveRefused.class,
                        refused -> assertThat(refused.allowed()).containsExactly("REPORT"));
    }

    @Test
    void reported_at_the_due_date_itself_is_in_time_and_later_is_not() {
        // Given
        Supervision punctual = issued(ORDINARY);
        Supervision late = issued(ORDINARY);
        // When
        var atTheInstant = punctual.report("已办", of(SQUADRON), DUE);
        var afterIt = late.report("已办", of(SQUADRON), DUE.plusNanos(1_000));
        // Then
        assertThat(atTheInstant.inTime()).isTrue();
        assertThat(afterIt.inTime()).isFalse();
    }

    @Test
    void tells_its_reason_masked_and_the_report_not_at_all() {
        // Given
        Supervision supervision = new Supervision("WLC-20231113-0001-S1", aCase(), SQUADRON);
        Directive withPhone =
                new Directive(SupervisionLevel.LISTED, Organ.SUBDISTRICT_DESK, "电13800001234反映", "整改", DUE);
        // When
        var issued = supervision.issue(withPhone, DESK, NOON);
        var reported = supervision.report("已联系13800001234", of(SQUADRON), NOON);
        // Then
        assertThat(issued.reason()).contains("反映").doesNotContain("13800001234");
        assertThat(reported.toString()).doesNotContain("已联系");
    }

    private static Supervision issued(Directive directive) {
        Supervision supervision = new Supervision("WLC-20231113-0001-S1", aCase(), SQUADRON);
        supervision.issue(directive, SECRETARY, NOON);
        return supervision;
    }

    private static Supervision issuedByDesk() {
        Supervision supervision = new Supervision("WLC-20231113-0001-S1", aCase(), SQUADRON);
        supervision.issue(LISTED, DESK, NOON);
        return supervision;
    }

    private static Directive directive(SupervisionLevel level, Organ organ) {
        return new Directive(level, organ, "多次回访不满意", "三日内整改", DUE);
    }
}
