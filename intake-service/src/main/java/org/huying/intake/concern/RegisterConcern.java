package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.NotAllowed;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.intake.topic.KnownTopic;

/** A concern is brought: checked, numbered, and remembered together with the news of it. */
@ApplicationScoped
public class RegisterConcern {
    private final SoundDrafts sound;
    private final ConcernNumbers numbers;
    private final AcceptedConcerns accepted;
    private final Clock clock;

    RegisterConcern(SoundDrafts sound, ConcernNumbers numbers, AcceptedConcerns accepted, Clock clock) {
        this.sound = sound;
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
        Instant now = clock.instant();
        KnownTopic topic = sound.mustBeSound(draft, isStaff(caller), now);
        if (praisedUnit != null) sound.mustBePraisable(draft, praisedUnit);
        Concern concern = new Concern(numbers.next(now), draft, topic, praisedUnit, TrackingCode.random());
        return accepted.add(concern, draft.reporter(), caller, now, request);
    }

    private static void mayRegister(AccessScope caller, Channel channel) {
        if (isStaff(caller)) return;
        if (!caller.isAnonymous() && !caller.has(Role.RESIDENT))
            throw new NotAllowed("may-not-register", "您的角色不能登记诉求", "Your role may not register concerns");
        if (!channel.isOpenToResidents())
            throw new Invalid("/channel", "居民请使用 WEB 或 MOBILE 渠道 · residents use WEB or MOBILE");
    }

    private static boolean isStaff(AccessScope caller) {
        return caller.has(Role.GRID_WORKER)
                || caller.has(Role.PARTY_GROUP_LEADER)
                || caller.has(Role.COMMUNITY_SECRETARY)
                || caller.has(Role.SUBDISTRICT_DESK);
    }
}
