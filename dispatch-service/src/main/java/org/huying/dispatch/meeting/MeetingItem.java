package org.huying.dispatch.meeting;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.huying.chassis.event.EventIds;

/** One item of a meeting's agenda. Changed only through its {@link Meeting}. */
@Entity
@Table(name = "meeting_item")
public class MeetingItem {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    private int serial;
    private String title;
    private String matter;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] cases;

    @Embedded
    private Vote vote;

    protected MeetingItem() {}

    MeetingItem(Meeting meeting, int serial, MeetingPlan.Item planned) {
        this.id = EventIds.next();
        this.meeting = meeting;
        this.serial = serial;
        this.title = planned.title();
        this.matter = planned.matter();
        this.cases = planned.cases().toArray(String[]::new);
    }

    void decide(Vote counted) {
        vote = counted;
    }

    /** From 1, in the order of the agenda. */
    public int serial() {
        return serial;
    }

    public String title() {
        return title;
    }

    public String matter() {
        return matter;
    }

    public List<String> cases() {
        return List.of(cases);
    }

    /** Empty until it is counted. */
    public Optional<Vote> vote() {
        return Optional.ofNullable(vote);
    }
}
