package org.huying.dispatch.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.act.ActFixtures.NOON;
import static org.huying.dispatch.act.ActFixtures.SECRETARY;
import static org.huying.dispatch.act.ActFixtures.SQUADRON;
import static org.huying.dispatch.hazard.HazardFixtures.ALL;
import static org.huying.dispatch.hazard.HazardFixtures.PROPERTY;

import java.util.List;
import java.util.stream.Stream;
import org.huying.dispatch.act.ActFixtures;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.CaseFixtures;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.told.ToldTown;
import org.huying.dispatch.told.hazard.HazardNotice;
import org.huying.dispatch.told.hazard.HazardNotices;
import org.huying.dispatch.told.hazard.HazardSheet;
import org.junit.jupiter.api.Test;

/** Who is told what of a hazard point. */
class HazardNoticesTest {
    private Hazard hazard = HazardFixtures.registered(Grade.MAJOR);

    @Test
    void whoever_surveys_is_asked_and_whoever_was_asked_before_is_called_off() {
        // When
        List<Notice> told = Stream.of(
                        told(hazard.requestSurvey(PROPERTY, SECRETARY, NOON)),
                        told(hazard.requestSurvey(SQUADRON, SECRETARY, NOON)),
                        told(hazard.survey("需重砌", ActFixtures.of(SQUADRON), NOON)))
                .flatMap(notices -> notices)
                .toList();
        // Then
        assertThat(ToldTown.told(told.stream()))
                .containsExactly(
                        "PROPERTY-1 survey.requested.v1",
                        "PROPERTY-1 survey.withdrawn.v1",
                        "URBAN-WLC survey.requested.v1");
        assertThat(sheet(told.get(0)).allowedMoves()).containsExactly(HazardSheet.Act.SURVEY);
        assertThat(sheet(told.get(0)).place().spot()).isEqualTo("护栏外墙");
        assertThat(told.get(0).orderKey())
                .isEqualTo(ActFixtures.aCase().caseId().toString());
    }

    @Test
    void whoever_rectifies_learns_the_terms_and_whoever_did_before_nothing_of_them() {
        // Given
        hazard.secure(PROPERTY, ALL, SECRETARY, NOON);
        // When
        List<Notice> told = told(hazard.secure(SQUADRON, ALL, SECRETARY, NOON)).toList();
        // Then
        assertThat(ToldTown.told(told.stream()))
                .containsExactly("PROPERTY-1 rectification.withdrawn.v1", "URBAN-WLC rectification.assigned.v1");
        assertThat(sheet(told.get(0)).measures()).isNull();
        assertThat(sheet(told.get(1)).interimControl()).isEqualTo("围挡");
    }

    @Test
    void what_is_found_not_done_goes_on_and_what_is_struck_off_is_over() {
        // Given
        hazard = HazardFixtures.rectified();
        List<String> rejected = ToldTown.told(told(hazard.rejectRectification("裂缝仍在", SECRETARY, NOON)));
        hazard = HazardFixtures.verified();
        // When
        List<String> struckOff = ToldTown.told(told(hazard.strikeOff(SECRETARY, NOON)));
        // Then
        assertThat(rejected).containsExactly("PROPERTY-1 rectification.rejected.v1");
        assertThat(struckOff).containsExactly("PROPERTY-1 rectification.closed.v1");
    }

    @Test
    void a_point_entered_by_mistake_is_taken_from_both() {
        // Given
        hazard.requestSurvey(SQUADRON, SECRETARY, NOON);
        hazard.secure(PROPERTY, ALL, SECRETARY, NOON);
        // When
        Stream<Notice> told = told(hazard.withdraw("误登", SECRETARY, NOON));
        // Then
        assertThat(ToldTown.told(told))
                .containsExactly("URBAN-WLC survey.withdrawn.v1", "PROPERTY-1 rectification.withdrawn.v1");
    }

    private Stream<Notice> told(HazardEvent event) {
        ToldTown town = new ToldTown()
                .with(CaseFile.class, ActFixtures.aCase().caseId(), CaseFixtures.dispatched())
                .with(Hazard.class, hazard.id(), hazard);
        return new HazardNotices(town).noticesOf(event).toList().stream();
    }

    private static HazardSheet sheet(Notice notice) {
        return ((HazardNotice) notice.content()).hazard();
    }
}
