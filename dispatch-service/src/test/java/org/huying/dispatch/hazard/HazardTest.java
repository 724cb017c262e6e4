package org.huying.dispatch.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.act.ActFixtures.DESK;
import static org.huying.dispatch.act.ActFixtures.NOON;
import static org.huying.dispatch.act.ActFixtures.POLICE;
import static org.huying.dispatch.act.ActFixtures.SECRETARY;
import static org.huying.dispatch.act.ActFixtures.of;
import static org.huying.dispatch.hazard.HazardFixtures.ALL;
import static org.huying.dispatch.hazard.HazardFixtures.BOTH;
import static org.huying.dispatch.hazard.HazardFixtures.DUE;
import static org.huying.dispatch.hazard.HazardFixtures.LATE;
import static org.huying.dispatch.hazard.HazardFixtures.PROPERTY;
import static org.huying.dispatch.hazard.HazardFixtures.SEEN;
import static org.huying.dispatch.hazard.HazardFixtures.WORKER;
import static org.huying.dispatch.hazard.HazardFixtures.listing;
import static org.huying.dispatch.hazard.HazardFixtures.rectified;
import static org.huying.dispatch.hazard.HazardFixtures.registered;
import static org.huying.dispatch.hazard.HazardFixtures.secured;
import static org.huying.dispatch.hazard.HazardFixtures.struckOff;
import static org.huying.dispatch.hazard.HazardFixtures.verified;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huying.chassis.problem.MoveRefused;
import org.huying.dispatch.act.CaseInQuestion;
import org.huying.dispatch.act.NotAddressed;
import org.huying.dispatch.supervision.NotTheOrgan;
import org.junit.jupiter.api.Test;

class HazardTest {
    @Test
    void goes_its_whole_way_without_a_gap_in_its_sequence() {
        // Given
        Hazard hazard = secured(Grade.MAJOR);
        // When
        List<HazardEvent> events = List.of(
                hazard.startRectification(SEEN, of(PROPERTY), NOON),
                hazard.completeRectification(BOTH, of(PROPERTY), NOON),
                hazard.rejectRectification("未干透", WORKER, NOON),
                hazard.completeRectification(BOTH, of(PROPERTY), NOON),
                hazard.verify(WORKER, NOON),
                hazard.strikeOff(SECRETARY, NOON));
        // Then
        assertThat(events)
                .extracting(event -> event.occurrence().sequence())
                .containsExactlyElementsOf(LongStream.rangeClosed(5, 10).boxed().toList());
        assertThat(hazard.status()).isEqualTo(HazardStatus.STRUCK_OFF);
    }

    @Test
    void a_major_one_needs_all_five_and_inspection_and_survey_before_it_is_rectified() {
        // Given
        Hazard hazard = registered(Grade.MAJOR);
        // When
        var missing = missing(() -> hazard.startRectification(new OnSite(false, false), SECRETARY, NOON));
        // Then
        assertThat(missing)
                .containsExactly(
                        "INSPECTION", "SURVEY", "RESPONSIBILITY", "MEASURES", "FUNDS", "DUE_DATE", "INTERIM_CONTROL");
    }

    @Test
    void each_of_the_five_is_missed_by_itself() {
        Stream.of(
                        new Object[] {"RESPONSIBILITY", null, ALL},
                        new Object[] {"MEASURES", PROPERTY, new Measures(null, "维修资金", DUE, "围挡")},
                        new Object[] {"FUNDS", PROPERTY, new Measures("重砌", null, DUE, "围挡")},
                        new Object[] {"DUE_DATE", PROPERTY, new Measures("重砌", "维修资金", null, "围挡")},
                        new Object[] {"INTERIM_CONTROL", PROPERTY, new Measures("重砌", "维修资金", DUE, null)})
                .forEach(one -> {
                    Hazard hazard = secured(Grade.MAJOR);
                    hazard.secure((org.huying.dispatch.act.AddressedUnit) one[1], (Measures) one[2], SECRETARY, NOON);
                    assertThat(missing(() -> hazard.startRectification(SEEN, SECRETARY, NOON)))
                            .containsExactly((String) one[0]);
                    assertThat(hazard.status()).isEqualTo(HazardStatus.REGISTERED);
                });
    }

    @Test
    void a_general_one_needs_a_unit_and_a_due_date_and_a_survey_only_where_it_was_asked_for() {
        // Given
        Hazard hazard = registered(Grade.GENERAL);
        hazard.secure(PROPERTY, new Measures(null, null, DUE, null), SECRETARY, NOON);
        // When
        var asked = missing(() -> hazard.startRectification(new OnSite(true, true), SECRETARY, NOON));
        hazard.startRectification(SEEN, SECRETARY, NOON);
        // Then
        assertThat(asked).containsExactly("SURVEY");
        assertThat(hazard.status()).isEqualTo(HazardStatus.RECTIFYING);
    }

    @Test
    void regraded_to_major_it_needs_what_a_major_one_needs() {
        // Given
        Hazard hazard = registered(Grade.GENERAL);
        hazard.secure(PROPERTY, new Measures(null, null, DUE, null), SECRETARY, NOON);
        // When
        var regraded = hazard.regrade(Grade.MAJOR, "下方为通道", SECRETARY, NOON);
        // Then
        assertThat(regraded.before()).isEqualTo(Grade.GENERAL);
        assertThat(missing(() -> hazard.startRectification(SEEN, SECRETARY, NOON)))
                .containsExactly("SURVEY", "MEASURES", "FUNDS", "INTERIM_CONTROL");
    }

    @Test
    void is_not_complete_without_photos_before_and_after() {
        // Given
        Hazard hazard = secured(Grade.MAJOR);
        hazard.startRectification(SEEN, of(PROPERTY), NOON);
        // When
        var missing = missing(() -> hazard.completeRectification(Set.of(Readiness.PHOTO_BEFORE), of(PROPERTY), NOON));
        // Then
        assertThat(missing).containsExactly("PHOTO_AFTER");
    }

    @Test
    void is_neither_verified_nor_struck_off_by_the_one_who_repaired_it() {
        assertThatThrownBy(() -> rectified().verify(of(PROPERTY), NOON)).isInstanceOf(VerifierIsRectifier.class);
        assertThatThrownBy(() -> rectified().rejectRectification("", of(PROPERTY), NOON))
                .isInstanceOf(VerifierIsRectifier.class);
        assertThatThrownBy(() -> verified().strikeOff(of(PROPERTY), NOON))
                .isInstanceOf(VerifierIsRectifier.class)
                .hasMessageContaining(verified().number());
    }

    @Test
    void whoever_reported_it_done_for_another_does_not_certify_it_either() {
        // Given
        Hazard hazard = secured(Grade.GENERAL);
        hazard.startRectification(SEEN, SECRETARY, NOON);
        hazard.completeRectification(BOTH, SECRETARY, NOON);
        // When
        ThrowingCallable bySecretary = () -> hazard.verify(SECRETARY, NOON);
        // Then
        assertThatThrownBy(bySecretary).isInstanceOf(VerifierIsRectifier.class);
        assertThat(hazard.verify(DESK, NOON).verifiedBy()).isEqualTo(DESK.unit());
    }

    @Test
    void is_struck_off_by_the_secretary_or_the_desk_alone() {
        assertThatThrownBy(() -> verified().strikeOff(WORKER, NOON)).isInstanceOf(NotAnsweringForPlace.class);
        assertThat(verified().strikeOff(DESK, NOON).of().status()).isEqualTo(HazardStatus.STRUCK_OFF);
    }

    @Test
    void is_surveyed_by_the_unit_that_was_asked_alone() {
        // Given
        Hazard hazard = registered(Grade.MAJOR);
        hazard.requestSurvey(PROPERTY, SECRETARY, NOON);
        // When
        ThrowingCallable byPolice = () -> hazard.survey("无碍", of(POLICE), NOON);
        // Then
        assertThatThrownBy(byPolice).isInstanceOf(NotAddressed.class);
        assertThat(hazard.isVisibleTo(of(POLICE))).isFalse();
        assertThat(hazard.isVisibleTo(of(PROPERTY))).isTrue();
    }

    @Test
    void relapsed_it_begins_anew_under_its_number_and_keeps_the_times_of_the_first_round() {
        // Given
        Hazard hazard = struckOff();
        String number = hazard.number();
        // When
        var relapsed = hazard.relapse("又开裂", WORKER, LATE);
        // Then
        assertThat(relapsed.of().round()).isEqualTo(2);
        assertThat(hazard.number()).isEqualTo(number);
        assertThat(hazard.pastRounds()).containsExactly(new PastRound(1, "PROPERTY-1", NOON, NOON, NOON, NOON, NOON));
        assertThat(hazard.unsecured()).hasSize(5);
        assertThat(hazard.roundBegan()).isEqualTo(LATE);
    }

    @Test
    void is_overdue_from_the_first_instant_after_its_due_date_until_it_is_rectified() {
        assertThat(secured(Grade.GENERAL).isOverdue(DUE)).isFalse();
        assertThat(secured(Grade.GENERAL).isOverdue(LATE)).isTrue();
        assertThat(rectified().isOverdue(LATE)).isFalse();
        assertThat(secured(Grade.GENERAL).becomeOverdue().occurrence().time()).isEqualTo(DUE);
    }

    @Test
    void is_listed_by_an_organ_of_the_subdistrict_when_major_or_overdue() {
        assertThatThrownBy(() -> secured(Grade.GENERAL).list(listing(), DESK, NOON))
                .isInstanceOf(NotListable.class);
        assertThatThrownBy(() -> secured(Grade.MAJOR).list(listing(), SECRETARY, NOON))
                .isInstanceOf(NotTheOrgan.class);
        assertThatThrownBy(() -> verified().list(listing(), DESK, NOON)).isInstanceOf(NotListable.class);
        var listed = secured(Grade.MAJOR).list(listing(), DESK, NOON);
        assertThat(listed.of().listed()).isTrue();
        assertThat(listed.reason()).doesNotContain("13800001234");
    }

    @Test
    void is_listed_once_and_lifted_when_it_is_dealt_with() {
        // Given
        Hazard hazard = rectified();
        hazard.list(listing(), DESK, NOON);
        // When
        ThrowingCallable again = () -> hazard.list(listing(), DESK, NOON);
        ThrowingCallable tooEarly = () -> hazard.liftListing(DESK, NOON);
        // Then
        assertThatThrownBy(again).isInstanceOf(MoveRefused.class);
        assertThatThrownBy(tooEarly).isInstanceOf(NotListable.class);
        hazard.verify(WORKER, NOON);
        assertThat(hazard.liftListing(DESK, NOON).of().listed()).isFalse();
    }

    @Test
    void of_a_confidential_case_no_place_is_told() {
        // Given
        CaseInQuestion about = new CaseInQuestion(null, null, "WLC-20231113-0001", "520102033905", null, true);
        Hazard hazard = registered(Grade.MAJOR, about);
        // When
        var withdrawn = hazard.withdraw("登错", SECRETARY, NOON);
        // Then
        assertThat(withdrawn.of().place()).isNull();
        assertThat(registered(Grade.MAJOR).withdraw("登错", SECRETARY, NOON).of().place())
                .isEqualTo("7栋2单元L1层护栏外墙");
    }

    private static List<String> missing(ThrowingCallable refused) {
        NotReady refusal = (NotReady) org.assertj.core.api.Assertions.catchThrowable(refused);
        return ((List<?>) refusal.members().get("missing"))
                .stream().map(Object::toString).toList();
    }
}
