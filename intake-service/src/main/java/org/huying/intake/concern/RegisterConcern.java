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
import org.huying.intake.workstation.KnownWorkstations;

/** A concern is brought: checked, numbered, and remembered together with the news of it. */
@ApplicationScoped
public class RegisterConcern {
    private final KnownPlaces places;
    private final KnownMeetings meetings;
    private final KnownWorkstations workstations;
    private final ConcernNumbers numbers;
    private final AcceptedConcerns accepted;
    private final Clock clock;

    RegisterConcern(
            KnownPlaces places,
            KnownMeetings meetings,
            KnownWorkstations workstations,
            ConcernNumbers numbers,
            AcceptedConcerns accepted,
            Clock clock) {
        this.places = places;
        this.meetings = meetings;
        this.workstations = workstations;
        this.numbers = numbers;
        this.accepted = accepted;
        this.clock = clock;
    }

    /** @param request the request as it came, for the idempotency key; null when the caller sent no key */
    public Receipt handle(ConcernDraft draft, AccessScope caller, RepeatableRequest request) {
        mayRegister(caller, draft.origin().channel());
        ChannelRule.of(draft.origin().channel()).mustBeKeptBy(draft.origin());
        places.mustKnow(draft.address().communityCode(), draft.address().gridCode());
        mustStand(draft.origin(), draft.address().communityCode());
        Instant now = clock.instant();
        Concern concern = new Concern(numbers.next(now), draft, TrackingCode.random());
        return accepted.add(concern, draft.reporter(), caller, now, request);
    }

    /** What a concern names of how it came has to be there; most name nothing, and cost no question. */
    private void mustStand(Origin origin, String communityCode) {
        if (origin.meetingNumber() != null)
            meetings.mustHaveRoomFor(origin.meetingNumber(), origin.channel().name(), communityCode);
        if (origin.workstationCode() != null) workstations.mustTakeIn(origin.workstationCode(), communityCode);
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
