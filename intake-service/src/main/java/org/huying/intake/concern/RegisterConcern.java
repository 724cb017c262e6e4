package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.NotAllowed;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.intake.directory.KnownPlaces;
import org.huying.intake.meeting.KnownMeetings;

/** A concern is brought: checked, numbered, and remembered together with the news of it. */
@ApplicationScoped
public class RegisterConcern {
    private final KnownPlaces places;
    private final KnownMeetings meetings;
    private final ConcernNumbers numbers;
    private final AcceptedConcerns accepted;
    private final Clock clock;

    RegisterConcern(
            KnownPlaces places,
            KnownMeetings meetings,
            ConcernNumbers numbers,
            AcceptedConcerns accepted,
            Clock clock) {
        this.places = places;
        this.meetings = meetings;
        this.numbers = numbers;
        this.accepted = accepted;
        this.clock = clock;
    }

    /** @param request the request as it came, for the idempotency key; null when the caller sent no key */
    public Receipt handle(ConcernDraft draft, AccessScope caller, RepeatableRequest request) {
        return handle(draft, null, caller, request);
    }

    /** @param praisedUnit code of the unit a praise is for; null for everything else, and where none is named */
    public Receipt handle(ConcernDraft draft, String praisedUnit, AccessScope caller, RepeatableRequest request) {
        mayRegister(caller, draft.origin().channel());
        places.mustKnow(draft.address().communityCode(), draft.address().gridCode());
        if (draft.origin().meetingNumber() != null) mustHaveRoom(draft);
        if (praisedUnit != null) mustBePraisable(draft, praisedUnit);
        Instant now = clock.instant();
        Concern concern = new Concern(numbers.next(now), draft, praisedUnit, TrackingCode.random());
        return accepted.add(concern, draft.reporter(), caller, now, request);
    }

    private void mustBePraisable(ConcernDraft draft, String unit) {
        if (draft.classification().nature() != Nature.PRAISE)
            throw new Invalid("/praisedUnit", "仅限表扬 · only with nature PRAISE");
        places.mustKnowUnit(unit);
    }

    private void mustHaveRoom(ConcernDraft draft) {
        if (!draft.origin().channel().isMeeting())
            throw new Invalid(
                    "/meetingNumber",
                    "仅限渠道 RESIDENT_COUNCIL 和 PARTY_JOINT_MEETING · only with channel RESIDENT_COUNCIL or PARTY_JOINT_MEETING");
        meetings.mustHaveRoomFor(
                draft.origin().meetingNumber(),
                draft.origin().channel().name(),
                draft.address().communityCode());
    }

    private static void mayRegister(AccessScope caller, Channel channel) {
        boolean staff = caller.has(Role.GRID_WORKER)
                || caller.has(Role.PARTY_GROUP_LEADER)
                || caller.has(Role.COMMUNITY_SECRETARY)
                || caller.has(Role.SUBDISTRICT_DESK);
        if (staff) return;
        if (!caller.isAnonymous() && !caller.has(Role.RESIDENT))
            throw new NotAllowed("may-not-register", "您的角色不能登记诉求", "Your role may not register concerns");
        if (!channel.isOpenToResidents())
            throw new Invalid("/channel", "居民请使用 WEB 或 MOBILE 渠道 · residents use WEB or MOBILE");
    }
}
