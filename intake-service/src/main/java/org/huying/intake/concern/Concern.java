package org.huying.intake.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.reporter.Reporter;

/** A concern (诉求): what is the matter and where, as it was heard. Who raised it is in the reporter's vault. */
@Entity
@Table(name = "concern")
public class Concern {
    @Id
    private UUID id;

    private String number;
    private long sequence;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private Nature nature;

    private String topic;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private String description;
    private boolean confidential;

    @Embedded
    private Address address;

    @Column(name = "reporter_ref")
    private UUID reporterRef;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "tracking_code")
    private String trackingCode;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected Concern() {}

    Concern(String number, ConcernDraft draft, TrackingCode trackingCode) {
        this.id = EventIds.next();
        this.number = number;
        this.channel = draft.channel();
        this.nature = draft.nature();
        this.topic = draft.topic();
        this.urgency = draft.urgency();
        this.description = draft.description();
        this.confidential = draft.isConfidential();
        this.address = draft.address();
        this.reporterRef = draft.reporter() == null ? null : UUID.randomUUID();
        this.trackingCode = trackingCode.value();
    }

    /** The concern is heard; the event says so without a word that could lead to the reporter. */
    ConcernEvent.Registered register(AccessScope caller, Reporter reporter, Instant now) {
        registeredBy = caller.subject();
        registeredAt = now;
        sequence++;
        String summary = confidential ? null : ScreenedSummary.of(description, reporter);
        return new ConcernEvent.Registered(
                new Occurrence(id.toString(), number, sequence, now),
                id,
                number,
                channel,
                nature,
                topic,
                confidential,
                Place.of(address.screened(reporter)),
                summary,
                reporterRef,
                caller.actingRole(),
                urgency);
    }

    /** Compared in constant time, so that nobody learns a code letter by letter. */
    boolean hasTrackingCode(String given) {
        return MessageDigest.isEqual(
                trackingCode.getBytes(StandardCharsets.UTF_8),
                TrackingCode.normalised(given).getBytes(StandardCharsets.UTF_8));
    }

    boolean wasRegisteredBy(AccessScope caller) {
        return !caller.isAnonymous() && registeredBy.equals(caller.subject());
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    long sequence() {
        return sequence;
    }

    public Channel channel() {
        return channel;
    }

    public Nature nature() {
        return nature;
    }

    public String topic() {
        return topic;
    }

    public Urgency urgency() {
        return urgency;
    }

    String description() {
        return description;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public Address address() {
        return address;
    }

    Optional<UUID> reporterRef() {
        return Optional.ofNullable(reporterRef);
    }

    String registeredBy() {
        return registeredBy;
    }

    String trackingCode() {
        return trackingCode;
    }

    public Instant registeredAt() {
        return registeredAt;
    }
}
