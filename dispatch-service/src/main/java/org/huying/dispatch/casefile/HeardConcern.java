package org.huying.dispatch.casefile;

import java.time.Instant;
import java.util.UUID;
import org.huying.dispatch.timelimit.Urgency;

/**
 * A concern as intake tells of it: the fields of {@code concern.registered.v1} that dispatch reads.
 *
 * @param reporterRef pseudonym of the reporter, null when nobody said who they were
 * @param urgency     general where the event does not say
 * @param heardAt     when it was registered; null where nobody says, then it is the moment of filing
 * @param meetingNumber the meeting it was raised in, null for most
 */
public record HeardConcern(
        UUID concernId,
        String number,
        String channel,
        String nature,
        String topic,
        boolean confidential,
        CasePlace place,
        String summary,
        UUID reporterRef,
        Urgency urgency,
        Instant heardAt,
        String meetingNumber) {
    private static final String PRAISE = "PRAISE";

    public HeardConcern {
        if (urgency == null) urgency = Urgency.GENERAL;
    }

    /** A general one, heard at the moment of filing. */
    public HeardConcern(
            UUID concernId,
            String number,
            String channel,
            String nature,
            String topic,
            boolean confidential,
            CasePlace place,
            String summary,
            UUID reporterRef) {
        this(concernId, number, channel, nature, topic, confidential, place, summary, reporterRef, null, null, null);
    }

    /** The same, heard then. */
    public HeardConcern at(Instant when) {
        return new HeardConcern(
                concernId,
                number,
                channel,
                nature,
                topic,
                confidential,
                place,
                summary,
                reporterRef,
                urgency,
                when,
                meetingNumber);
    }

    /** A praise (表扬) is passed on by intake: nobody has to act on it. */
    public boolean isPraise() {
        return PRAISE.equals(nature);
    }

    boolean isAnonymous() {
        return reporterRef == null;
    }
}
