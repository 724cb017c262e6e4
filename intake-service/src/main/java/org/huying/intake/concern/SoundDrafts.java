package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.huying.chassis.problem.Invalid;
import org.huying.intake.directory.KnownPlaces;
import org.huying.intake.meeting.KnownMeetings;
import org.huying.intake.topic.KnownTopic;
import org.huying.intake.topic.KnownTopics;
import org.huying.intake.workstation.KnownWorkstations;

/**
 * Refuses a draft that names what is not there: a place, a topic, a meeting, a workstation, or a time that cannot be.
 * All of it is known in memory; most drafts name no meeting and no workstation, and cost no question.
 */
@ApplicationScoped
class SoundDrafts {
    private final KnownPlaces places;
    private final KnownTopics topics;
    private final KnownMeetings meetings;
    private final KnownWorkstations workstations;
    private final HowLongAgo howLongAgo;

    SoundDrafts(
            KnownPlaces places,
            KnownTopics topics,
            KnownMeetings meetings,
            KnownWorkstations workstations,
            HowLongAgo howLongAgo) {
        this.places = places;
        this.topics = topics;
        this.meetings = meetings;
        this.workstations = workstations;
        this.howLongAgo = howLongAgo;
    }

    /** Returns the topic it is registered under. */
    KnownTopic mustBeSound(ConcernDraft draft, boolean isByStaff, Instant now) {
        Origin origin = draft.origin();
        String communityCode = draft.address().communityCode();
        ChannelRule.of(origin.channel()).mustBeKeptBy(origin);
        places.mustKnow(communityCode, draft.address().gridCode());
        KnownTopic topic = topics.mustTake(draft.classification().topic());
        if (origin.meetingNumber() != null)
            meetings.mustHaveRoomFor(origin.meetingNumber(), origin.channel().name(), communityCode);
        if (origin.workstationCode() != null) workstations.mustTakeIn(origin.workstationCode(), communityCode);
        howLongAgo.mustBeSound(draft.heard(), isByStaff, now);
        return topic;
    }

    void mustBePraisable(ConcernDraft draft, String unit) {
        if (draft.classification().nature() != Nature.PRAISE)
            throw new Invalid("/praisedUnit", "仅限表扬 · only with nature PRAISE");
        places.mustKnowUnit(unit);
    }
}
