package org.huying.dispatch.pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.sighting.PlaceKey;

/**
 * A pattern found in sightings (规律研判), frozen as it was found: what is recorded later makes another pattern, and a
 * plan that is based on this one keeps it.
 */
@Entity
@Table(name = "sighting_pattern")
public class Pattern {
    static final long SEQUENCE = 1;

    @Id
    private UUID id;

    private String number;

    @Version
    private long version;

    @Embedded
    private Subject subject;

    @Column(name = "place_key")
    private String placeKey;

    private int[] hours;
    private int[] weekdays;
    private int nights;
    private long counted;

    @Enumerated(EnumType.STRING)
    private PatternLabel label;

    private String policy;
    private String reason;

    @Column(name = "computed_by")
    private String computedBy;

    @Column(name = "computed_at")
    private Instant computedAt;

    protected Pattern() {}

    Pattern(String number, Subject subject) {
        this.id = EventIds.next();
        this.number = number;
        this.subject = subject;
        this.placeKey = subject.placeKey().text();
    }

    PatternEvent.Computed compute(Distribution seen, AccessScope by, Instant now) {
        hours = seen.hours().stream().mapToInt(Integer::intValue).toArray();
        weekdays = seen.weekdays().stream().mapToInt(Integer::intValue).toArray();
        nights = seen.nights();
        counted = seen.counted();
        LabelPolicy.Verdict verdict = LabelPolicy.judge(seen);
        label = verdict.label();
        policy = verdict.policy();
        reason = verdict.reason();
        computedBy = by.unit();
        computedAt = now;
        return new PatternEvent.Computed(
                new Occurrence(id.toString(), number, SEQUENCE, now),
                id,
                number,
                subject.place().communityCode(),
                placeKey().tellable(subject.topic()).text(),
                subject.topic(),
                subject.since(),
                subject.until(),
                seen.total(),
                nights,
                Math.toIntExact(seen.inEvening().numerator()),
                seen.peakHour().orElse(null),
                label,
                policy,
                by.actingRole());
    }

    boolean isVisibleTo(AccessScope caller) {
        return computedBy.equals(caller.unit())
                || caller.covers(
                        subject.place().communityCode(), subject.place().gridCode());
    }

    public Distribution distribution() {
        return new Distribution(list(hours), list(weekdays), nights, counted);
    }

    /** Sightings in the evening window [16:00, 24:00) / all of them. */
    public Share windowShare() {
        return distribution().inEvening();
    }

    /** The hour with the most sightings, 0 to 23; null when nothing was seen. */
    public Integer peakHour() {
        return distribution().peakHour().orElse(null);
    }

    private static List<Integer> list(int... cells) {
        return Arrays.stream(cells).boxed().toList();
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public Subject subject() {
        return subject;
    }

    public String topic() {
        return subject.topic();
    }

    public PlaceKey placeKey() {
        return new PlaceKey(placeKey);
    }

    public PatternLabel label() {
        return label;
    }

    /** Name of the policy that gave the label. */
    public String policy() {
        return policy;
    }

    public String reason() {
        return reason;
    }

    public String computedBy() {
        return computedBy;
    }

    public Instant computedAt() {
        return computedAt;
    }
}
