package org.huying.dispatch.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.act.CaseInQuestion;
import org.huying.dispatch.casefile.CaseEvent;

/** An urge (催办): the unit that has a case is told that others wait. Made once, never changed. */
@Entity
@Table(name = "urge")
public class Urge {
    private static final char KIND = 'U';

    @Id
    private UUID id;

    private String number;
    private long serial;

    @Embedded
    private CaseInQuestion about;

    @Embedded
    private AddressedUnit unit;

    @Enumerated(EnumType.STRING)
    private UrgeSide side;

    private String words;

    @Column(name = "urged_at")
    private Instant urgedAt;

    protected Urge() {}

    Urge(CaseInQuestion about, long serial, AddressedUnit unit) {
        this.id = EventIds.next();
        this.number = numberOf(about, serial);
        this.serial = serial;
        this.about = about;
        this.unit = unit;
    }

    static String numberOf(CaseInQuestion about, long serial) {
        return about.number(KIND, serial);
    }

    UrgeEvent.Made make(UrgeSide from, String said, AccessScope by, Instant now) {
        side = from;
        words = said;
        urgedAt = now;
        return new UrgeEvent.Made(
                new Occurrence(id.toString(), number, 1, now),
                id,
                number,
                about,
                Math.toIntExact(serial),
                from,
                unit.code(),
                by.actingRole());
    }

    /** Of the one event it has. */
    ConsistencyToken token() {
        return new ConsistencyToken(CaseEvent.STREAM, id.toString(), 1);
    }

    public String number() {
        return number;
    }

    public long serial() {
        return serial;
    }

    public CaseInQuestion about() {
        return about;
    }

    public AddressedUnit unit() {
        return unit;
    }

    public UrgeSide side() {
        return side;
    }

    public String words() {
        return words;
    }

    public Instant urgedAt() {
        return urgedAt;
    }
}
