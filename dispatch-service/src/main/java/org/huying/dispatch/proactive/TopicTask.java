package org.huying.dispatch.proactive;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.AddressedUnit;

/** What one unit has to do for a topic. Changed only through its {@link ProactiveTopic}. */
@Entity
@Table(name = "proactive_task")
public class TopicTask {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "topic_id")
    private ProactiveTopic topic;

    private int serial;

    @Embedded
    private AddressedUnit unit;

    private String what;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private TopicTaskStatus status;

    @Column(name = "sent_back")
    private int sentBack;

    private String words;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected TopicTask() {}

    TopicTask(ProactiveTopic topic, int serial, AddressedUnit unit, String what, LocalDate dueOn) {
        this.id = EventIds.next();
        this.topic = topic;
        this.serial = serial;
        this.unit = unit;
        this.what = what;
        this.dueOn = dueOn;
        this.status = TopicTaskStatus.OPEN;
    }

    void complete(String note, Instant now) {
        status = TopicTaskMove.COMPLETE.from(status);
        words = note;
        doneAt = now;
    }

    void confirm(Instant now) {
        status = TopicTaskMove.CONFIRM.from(status);
        confirmedAt = now;
    }

    void sendBack(String reason) {
        status = TopicTaskMove.SEND_BACK.from(status);
        words = reason;
        doneAt = null;
        sentBack++;
    }

    boolean isOf(AccessScope caller) {
        return unit.code().equals(caller.unit());
    }

    boolean isConfirmed() {
        return status == TopicTaskStatus.CONFIRMED;
    }

    /** Not done although its day is over; a confirmed one was done in time or not, but it is done. */
    public boolean isOverdue(LocalDate today) {
        return status == TopicTaskStatus.OPEN && today.isAfter(dueOn);
    }

    public int serial() {
        return serial;
    }

    public AddressedUnit unit() {
        return unit;
    }

    public String what() {
        return what;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public TopicTaskStatus status() {
        return status;
    }

    public int sentBack() {
        return sentBack;
    }

    public String words() {
        return words;
    }

    public Instant doneAt() {
        return doneAt;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }
}
