package org.huying.dispatch.watch;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.act.CaseInQuestion;
import org.huying.dispatch.sighting.PlaceKey;

/**
 * A look back at a closed case (30 天回头看): what is seen at its place and of its topic in the days after the closing is
 * its recurrence, in whatever order that is recorded.
 */
@Entity
@Table(name = "recurrence_watch")
public class Watch {
    static final String SYSTEM = "system";

    @Id
    private UUID id;

    private String number;
    private long sequence;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private WatchStatus status;

    @Embedded
    private CaseInQuestion about;

    private int round;
    private String topic;

    @Column(name = "place_key")
    private String placeKey;

    @Embedded
    private Period period;

    @Column(name = "ended_at")
    private Instant endedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "watch_recurrence", joinColumns = @JoinColumn(name = "watch_id"))
    private Set<Recurrence> recurrences = new HashSet<>();

    protected Watch() {}

    Watch(String number, Closing closing, int days) {
        this.id = EventIds.next();
        this.number = number;
        this.about = closing.about();
        this.round = closing.round();
        this.topic = closing.topic();
        this.placeKey = closing.place().text();
        this.period = Period.after(closing.at(), days);
    }

    WatchEvent.Opened open(String role, Instant now) {
        status = WatchStatus.OPEN;
        return new WatchEvent.Opened(next(now), reference(role), period.since(), period.until());
    }

    /** Linked if it was seen in the watched days, also when they are over by now; empty where it was not, or was before. */
    Optional<WatchEvent.Recurred> recur(Recurrence seen) {
        boolean watched =
                !seen.seenAt().isBefore(period.since()) && seen.seenAt().isBefore(end());
        boolean known = recurrences.stream().anyMatch(it -> it.sightingId().equals(seen.sightingId()));
        if (!watched || known) return Optional.empty();
        recurrences.add(seen);
        return Optional.of(new WatchEvent.Recurred(
                next(seen.seenAt()), reference(SYSTEM), about.caseNumber(), seen.sightingId(), seen.seenAt(), times()));
    }

    /** It ended when its days were over, whenever that is noticed. */
    WatchEvent.Ended end(Instant now) {
        if (!period.isOver(now)) throw new IllegalStateException(number + " is not over");
        status = WatchMove.END.from(status);
        endedAt = period.until();
        return new WatchEvent.Ended(next(endedAt), reference(SYSTEM), result(), times());
    }

    /** The case goes on: what is seen from now on is its own again. */
    WatchEvent.BrokenOff breakOff(WatchEvent.Cause cause, Instant now) {
        status = WatchMove.BREAK_OFF.from(status);
        endedAt = now;
        return new WatchEvent.BrokenOff(next(now), reference(SYSTEM), cause, times());
    }

    boolean isOver(Instant now) {
        return period.isOver(now);
    }

    /** Until when it watches, or did. */
    private Instant end() {
        return status == WatchStatus.BROKEN_OFF ? endedAt : period.until();
    }

    /** Null while it watches, and where it was broken off. */
    public WatchResult result() {
        return status == WatchStatus.ENDED ? WatchResult.of(times()) : null;
    }

    public int times() {
        return recurrences.size();
    }

    /** In the order in which they were seen. */
    public List<Recurrence> recurrences() {
        return recurrences.stream()
                .sorted(Comparator.comparing(Recurrence::seenAt).thenComparing(Recurrence::sightingId))
                .toList();
    }

    private Occurrence next(Instant time) {
        return new Occurrence(id.toString(), number, ++sequence, time);
    }

    private WatchReference reference(String role) {
        String place = placeKey().tellable(topic).text();
        return new WatchReference(id, number, about, place, topic, status, role);
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public long sequence() {
        return sequence;
    }

    public WatchStatus status() {
        return status;
    }

    public CaseInQuestion about() {
        return about;
    }

    /** Which closing of the case it looks back at. */
    public int round() {
        return round;
    }

    public String topic() {
        return topic;
    }

    public PlaceKey placeKey() {
        return new PlaceKey(placeKey);
    }

    public Period period() {
        return period;
    }

    /** Null while it watches. */
    public Instant endedAt() {
        return endedAt;
    }
}
