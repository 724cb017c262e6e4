package org.huying.dispatch.told.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huying.chassis.event.DomainEvent;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.hazard.Hazard;
import org.huying.dispatch.hazard.HazardEvent;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.notice.NoticeSource;
import org.huying.dispatch.told.Letterhead;
import org.huying.dispatch.told.Meanings;
import org.huying.dispatch.told.Standing;
import org.huying.dispatch.told.hazard.HazardNotice.Because;

/** What comes of a hazard point for the unit that surveys it and the one that rectifies it. */
@ApplicationScoped
public class HazardNotices implements NoticeSource {
    static final Meanings<HazardEvent, HazardNotices> MEANINGS = Meanings.<HazardEvent, HazardNotices>of(
                    HazardEvent.class)
            .nobody(HazardEvent.Registered.class)
            .nobody(HazardEvent.Inspected.class)
            .on(HazardEvent.SurveyRequested.class, (event, on) -> on.surveyRequested(event))
            .on(HazardEvent.Secured.class, (event, on) -> on.secured(event))
            .on(
                    HazardEvent.RectificationRejected.class,
                    (event, on) -> on.rectifier(event, HazardNotice.RectificationRejected::new))
            .on(HazardEvent.Overdue.class, (event, on) -> on.rectifier(event, HazardNotice.RectificationOverdue::new))
            .on(HazardEvent.Listed.class, (event, on) -> on.listed(event))
            .on(HazardEvent.StruckOff.class, (event, on) -> on.rectifier(event, HazardNotice.RectificationClosed::new))
            .on(HazardEvent.Withdrawn.class, (event, on) -> on.withdrawn(event))
            // What a unit does and says itself.
            .nobody(HazardEvent.Surveyed.class)
            .nobody(HazardEvent.RectificationStarted.class)
            .nobody(HazardEvent.Rectified.class)
            // Before anybody has it, or after: striking off follows, and the next round begins with nobody.
            .nobody(HazardEvent.Regraded.class)
            .nobody(HazardEvent.Verified.class)
            .nobody(HazardEvent.ListingLifted.class)
            .nobody(HazardEvent.Relapsed.class);

    private final Standing standing;

    public HazardNotices(Standing standing) {
        this.standing = standing;
    }

    @Override
    public Stream<Notice> noticesOf(DomainEvent event) {
        return MEANINGS.read(event).stream().flatMap(told -> MEANINGS.tell(told, this));
    }

    private Stream<Notice> surveyRequested(HazardEvent.SurveyRequested event) {
        String now = event.of().surveyUnit();
        Stream<Notice> before = event.unitBefore() == null || event.unitBefore().equals(now)
                ? Stream.empty()
                : tell(
                        event,
                        event.unitBefore(),
                        it -> new HazardNotice.SurveyWithdrawn(Because.REASSIGNED, HazardSheet.last(it)));
        return Stream.concat(
                before, tell(event, now, it -> new HazardNotice.SurveyRequested(HazardSheet.toSurvey(it))));
    }

    private Stream<Notice> secured(HazardEvent.Secured event) {
        String now = event.of().responsibleUnit();
        Stream<Notice> before = event.unitBefore() == null || event.unitBefore().equals(now)
                ? Stream.empty()
                : tell(
                        event,
                        event.unitBefore(),
                        it -> new HazardNotice.RectificationWithdrawn(Because.REASSIGNED, HazardSheet.last(it)));
        return Stream.concat(before, rectifier(event, HazardNotice.RectificationAssigned::new));
    }

    private Stream<Notice> listed(HazardEvent.Listed event) {
        return rectifier(
                event,
                sheet -> new HazardNotice.RectificationSupervised(
                        event.organ(), event.reason(), event.requirements(), event.listingDueAt(), sheet));
    }

    /** A unit that surveyed it has done its part; one that still has to need not. */
    private Stream<Notice> withdrawn(HazardEvent.Withdrawn event) {
        Hazard hazard = hazard(event);
        boolean surveyOpen = hazard.progress().surveyedAt() == null;
        Stream<Notice> survey = surveyOpen
                ? tell(
                        event,
                        event.of().surveyUnit(),
                        it -> new HazardNotice.SurveyWithdrawn(Because.HAZARD_WITHDRAWN, HazardSheet.last(it)))
                : Stream.empty();
        return Stream.concat(
                survey,
                tell(
                        event,
                        event.of().responsibleUnit(),
                        it -> new HazardNotice.RectificationWithdrawn(Because.HAZARD_WITHDRAWN, HazardSheet.last(it))));
    }

    private Stream<Notice> rectifier(HazardEvent event, Function<HazardSheet, HazardNotice> content) {
        return tell(event, event.of().responsibleUnit(), it -> content.apply(HazardSheet.toRectify(it)));
    }

    /** @param unit null where there is none */
    private Stream<Notice> tell(HazardEvent event, String unit, Function<Hazard, HazardNotice> content) {
        return Stream.ofNullable(unit)
                .filter(standing::isPartner)
                .map(partner -> letterhead(event).to(partner, content.apply(hazard(event))));
    }

    /** In order with its case, where it has one. */
    private Letterhead letterhead(HazardEvent event) {
        var about = event.of().about();
        UUID order = Objects.requireNonNullElse(about.caseId(), event.of().hazardId());
        String topic = about.caseId() == null
                ? null
                : standing.of(CaseFile.class, about.caseId()).topic();
        return Letterhead.of(event, order, about.communityCode(), topic);
    }

    private Hazard hazard(HazardEvent event) {
        return standing.of(Hazard.class, event.of().hazardId());
    }
}
