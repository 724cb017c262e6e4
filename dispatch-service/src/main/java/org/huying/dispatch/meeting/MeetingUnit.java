package org.huying.dispatch.meeting;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.huying.chassis.event.EventIds;
import org.huying.dispatch.act.AddressedUnit;

/** A unit that was asked to a meeting or came to it. Changed only through its {@link Meeting}. */
@Entity
@Table(name = "meeting_unit")
public class MeetingUnit {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    private int place;

    @Embedded
    private AddressedUnit unit;

    private boolean invited;
    private Integer people;

    protected MeetingUnit() {}

    MeetingUnit(Meeting meeting, int place, AddressedUnit unit, boolean invited) {
        this.id = EventIds.next();
        this.meeting = meeting;
        this.place = place;
        this.unit = unit;
        this.invited = invited;
    }

    void came(int many) {
        people = many;
    }

    boolean is(String code) {
        return unit.code().equals(code);
    }

    public AddressedUnit unit() {
        return unit;
    }

    public boolean invited() {
        return invited;
    }

    /** How many of it came; null where nobody did. */
    public Integer people() {
        return people;
    }
}
