package org.huying.dispatch.hazard;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.act.ActScope;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.act.NotAddressed;
import org.huying.dispatch.hazard.listing.Listing;
import org.huying.dispatch.hazard.listing.ListingMove;
import org.huying.dispatch.hazard.listing.ListingStatus;
import org.huying.dispatch.supervision.NotTheOrgan;

/** A hazard point (隐患点): found, secured, rectified, verified by somebody else, struck off the ledger. */
@Entity
@Table(name = "hazard")
public class Hazard extends HazardRecord {
    @Embedded
    private Listing listing;

    protected Hazard() {}

    Hazard(Origin origin, Finding found) {
        super(origin, found);
    }

    HazardEvent.Registered register(AccessScope by, Instant now) {
        mustAnswerFor(by);
        status = HazardStatus.REGISTERED;
        round = 1;
        foundAt = now;
        progress = Progress.from(now);
        return new HazardEvent.Registered(next(now), reference(by.actingRole()));
    }

    /** A fact: it may come late, and whatever became of the point meanwhile. */
    HazardEvent.Inspected noteInspection(Inspection inspection, AccessScope by) {
        mustAnswerFor(by);
        return new HazardEvent.Inspected(
                next(inspection.at()),
                reference(by.actingRole()),
                inspection.id(),
                inspection.staff(),
                inspection.parties().size(),
                inspection.surveyNeeded());
    }

    HazardEvent.SurveyRequested requestSurvey(AddressedUnit unit, AccessScope by, Instant now) {
        mustAnswerFor(by);
        status = HazardMove.REQUEST_SURVEY.from(status);
        String before = codeOf(surveyUnit);
        surveyUnit = unit;
        return new HazardEvent.SurveyRequested(next(now), reference(by.actingRole()), before);
    }

    HazardEvent.Surveyed survey(String finding, AccessScope by, Instant now) {
        if (!isOf(surveyUnit, by)) throw new NotAddressed(number());
        status = HazardMove.SURVEY.from(status);
        progress = progress.surveyed(finding, now);
        return new HazardEvent.Surveyed(next(now), reference(by.actingRole()));
    }

    HazardEvent.Regraded regrade(Grade to, String why, AccessScope by, Instant now) {
        mustAnswerFor(by);
        status = HazardMove.REGRADE.from(status);
        Grade before = grade;
        grade = to;
        reason = why;
        return new HazardEvent.Regraded(next(now), reference(by.actingRole()), before);
    }

    /** As a whole, each time: what is left out is not secured any more. */
    HazardEvent.Secured secure(AddressedUnit unit, Measures secured, AccessScope by, Instant now) {
        mustAnswerFor(by);
        status = HazardMove.SECURE_RECTIFICATION.from(status);
        secured.mustLieAhead(now);
        String before = codeOf(responsible);
        responsible = unit;
        measures = secured;
        overdueTold = false;
        return new HazardEvent.Secured(next(now), reference(by.actingRole()), before);
    }

    /** @param seen what was seen on site in this round */
    HazardEvent.RectificationStarted startRectification(OnSite seen, AccessScope by, Instant now) {
        mustRectify(by);
        HazardStatus after = HazardMove.START_RECTIFICATION.from(status);
        Set<Readiness> missing = seen.missing(grade, progress.surveyedAt() != null);
        missing.addAll(unsecured());
        if (!missing.isEmpty()) throw new NotReady(number(), missing);
        status = after;
        progress = progress.started(now);
        return new HazardEvent.RectificationStarted(next(now), reference(by.actingRole()));
    }

    /** @param photos the sides there are photos of in this round */
    HazardEvent.Rectified completeRectification(Set<Readiness> photos, AccessScope by, Instant now) {
        mustRectify(by);
        HazardStatus after = HazardMove.COMPLETE_RECTIFICATION.from(status);
        Set<Readiness> missing = EnumSet.of(Readiness.PHOTO_BEFORE, Readiness.PHOTO_AFTER);
        missing.removeAll(photos);
        if (!missing.isEmpty()) throw new NotReady(number(), missing);
        status = after;
        progress = progress.rectified(by.unit(), now);
        boolean inTime = !now.isAfter(measures.dueAt());
        return new HazardEvent.Rectified(next(now), reference(by.actingRole()), by.unit(), inTime);
    }

    HazardEvent.Verified verify(AccessScope by, Instant now) {
        mustCertify(by);
        status = HazardMove.VERIFY.from(status);
        progress = progress.verified(now);
        return new HazardEvent.Verified(next(now), reference(by.actingRole()), by.unit());
    }

    HazardEvent.RectificationRejected rejectRectification(String why, AccessScope by, Instant now) {
        mustCertify(by);
        status = HazardMove.REJECT_RECTIFICATION.from(status);
        reason = why;
        return new HazardEvent.RectificationRejected(next(now), reference(by.actingRole()));
    }

    /** The desk's or the community secretary's, and never the rectifier's: whoever repairs does not certify. */
    HazardEvent.StruckOff strikeOff(AccessScope by, Instant now) {
        mustCertify(by);
        if (!by.has(Role.SUBDISTRICT_DESK) && !by.has(Role.COMMUNITY_SECRETARY)) throw new NotAnsweringForPlace();
        status = HazardMove.STRIKE_OFF.from(status);
        progress = progress.struckOff(now);
        return new HazardEvent.StruckOff(next(now), reference(by.actingRole()));
    }

    /** The next round begins with nothing but the point itself; the times of the one before are kept. */
    HazardEvent.Relapsed relapse(String why, AccessScope by, Instant now) {
        mustAnswerFor(by);
        status = HazardMove.RELAPSE.from(status);
        pastRounds.add(progress.past(round));
        round++;
        progress = Progress.from(now);
        responsible = null;
        surveyUnit = null;
        measures = null;
        overdueTold = false;
        reason = why;
        return new HazardEvent.Relapsed(next(now), reference(by.actingRole()));
    }

    HazardEvent.Withdrawn withdraw(String why, AccessScope by, Instant now) {
        mustAnswerFor(by);
        status = HazardMove.WITHDRAW.from(status);
        reason = why;
        return new HazardEvent.Withdrawn(next(now), reference(by.actingRole()));
    }

    /** It happened when the due date passed, whenever somebody looked. */
    HazardEvent.Overdue becomeOverdue() {
        overdueTold = true;
        return new HazardEvent.Overdue(next(measures.dueAt()), reference("system"));
    }

    /** What an organ lists is major or overdue, and not dealt with. */
    HazardEvent.Listed list(Listing demanded, AccessScope by, Instant now) {
        if (!demanded.organ().mayList() || !demanded.organ().actsThrough(by)) throw new NotTheOrgan();
        ListingMove.LIST.from(listingStatus());
        boolean open = status.awaitsRectification() || status == HazardStatus.RECTIFIED;
        if (!open || grade != Grade.MAJOR && !isOverdue(now)) throw NotListable.neitherMajorNorOverdue(number());
        demanded.mustLieAhead(now);
        listing = demanded;
        return new HazardEvent.Listed(
                next(now),
                reference(by.actingRole()),
                demanded.organ(),
                about().tellable(demanded.reason()),
                about().tellable(demanded.requirements()),
                demanded.dueAt());
    }

    HazardEvent.ListingLifted liftListing(AccessScope by, Instant now) {
        ListingMove.LIFT_LISTING.from(listingStatus());
        if (!listing.organ().actsThrough(by)) throw new NotTheOrgan();
        boolean dealtWith = !status.awaitsRectification() && status != HazardStatus.RECTIFIED;
        if (!dealtWith) throw NotListable.notYetVerified(number());
        var organ = listing.organ();
        listing = null;
        return new HazardEvent.ListingLifted(next(now), reference(by.actingRole()), organ);
    }

    private void mustAnswerFor(AccessScope by) {
        if (!ActScope.covers(by, about())) throw new NotAnsweringForPlace();
    }

    private void mustRectify(AccessScope by) {
        if (!isOf(responsible, by)) mustAnswerFor(by);
    }

    private void mustCertify(AccessScope by) {
        if (isOf(responsible, by) || by.unit().equals(progress.rectifiedBy())) throw new VerifierIsRectifier(number());
        mustAnswerFor(by);
    }

    @Override
    public ListingStatus listingStatus() {
        return listing == null ? ListingStatus.UNLISTED : ListingStatus.LISTED;
    }

    public Listing listing() {
        return listing;
    }
}
