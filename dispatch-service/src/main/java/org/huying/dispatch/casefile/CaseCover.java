package org.huying.dispatch.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.routing.Matter;
import org.huying.dispatch.timelimit.Urgency;

/**
 * What is written on the cover of a case file: of which concern it is, where and about what. It never changes, but for
 * the count of what happened to the case.
 */
@MappedSuperclass
abstract class CaseCover {
    @Id
    private UUID id;

    @Column(name = "concern_id")
    private UUID concernId;

    private String number;
    private long sequence;

    /** Two commands that were decided upon the same version give one winner. */
    @Version
    private long version;

    private String channel;
    private String nature;
    private String topic;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    @Column(name = "heard_at")
    private Instant heardAt;

    @Column(name = "meeting_number")
    private String meetingNumber;

    private boolean confidential;
    private String summary;

    @Embedded
    private CasePlace place;

    protected CaseCover() {}

    CaseCover(HeardConcern concern) {
        this.id = EventIds.next();
        this.concernId = concern.concernId();
        this.number = concern.number();
        this.channel = concern.channel();
        this.nature = concern.nature();
        this.topic = concern.topic();
        this.urgency = concern.urgency();
        this.heardAt = concern.heardAt();
        this.meetingNumber = concern.meetingNumber();
        this.confidential = concern.confidential();
        this.summary = concern.summary();
        this.place = concern.place();
    }

    /** The next thing that happens to the case; the count has no gap. */
    Occurrence next(Instant now) {
        return new Occurrence(id.toString(), number, ++sequence, now);
    }

    CaseReference reference(Actor by) {
        return new CaseReference(id, concernId, number, place.communityCode(), place.gridCode(), by.role());
    }

    /** What routing looks at. */
    Matter matter() {
        Matter.Place where = new Matter.Place(place.communityCode(), place.gridCode(), place.zone(), place.building());
        return new Matter(concernId, topic, nature, urgency, where, heardAt);
    }

    public UUID id() {
        return id;
    }

    public UUID concernId() {
        return concernId;
    }

    public String number() {
        return number;
    }

    public long sequence() {
        return sequence;
    }

    public String channel() {
        return channel;
    }

    public String topic() {
        return topic;
    }

    public Urgency urgency() {
        return urgency;
    }

    /** When the concern was registered. */
    public Instant heardAt() {
        return heardAt;
    }

    public String nature() {
        return nature;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public String summary() {
        return summary;
    }

    public CasePlace place() {
        return place;
    }
}
