package org.huying.dispatch.proactive;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.problem.MoveRefused;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.AddressedUnit;

/** A proactive topic (未诉先办): a matter that keeps coming back is taken up before anybody complains again. */
@Entity
@Table(name = "proactive_topic")
public class ProactiveTopic {
    @Id
    private UUID id;

    private String number;
    private long sequence;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private TopicStatus status;

    @Embedded
    private Subject about;

    @Embedded
    private AddressedUnit lead;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "proactive_co_handler", joinColumns = @JoinColumn(name = "topic_id"))
    @OrderColumn(name = "place")
    @Fetch(FetchMode.SUBSELECT)
    private List<AddressedUnit> coHandlers = new ArrayList<>();

    @OneToMany(mappedBy = "topic", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @OrderBy("serial")
    private List<TopicTask> tasks = new ArrayList<>();

    @Embedded
    private ClosingReview review;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected ProactiveTopic() {}

    ProactiveTopic(String number, Subject about, AddressedUnit lead, List<AddressedUnit> coHandlers) {
        this.id = EventIds.next();
        this.number = number;
        this.about = about;
        this.lead = lead;
        this.coHandlers.addAll(coHandlers);
    }

    TopicEvent.Opened open(AccessScope by, Instant now) {
        status = TopicStatus.OPEN;
        openedAt = now;
        List<String> codes = coHandlers.stream().map(AddressedUnit::code).toList();
        return new TopicEvent.Opened(next(now), reference(by), about.hotSpot(), about.cases(), codes);
    }

    TopicEvent.Started start(AccessScope by, Instant now) {
        mustBeLedBy(by);
        status = TopicMove.START.from(status);
        return new TopicEvent.Started(next(now), reference(by));
    }

    /** By the unit that leads, or by those of the community, until it is closed. */
    TopicEvent.TaskAdded addTask(AddressedUnit unit, String what, LocalDate dueOn, AccessScope by, Instant now) {
        if (!answersFor(by)) mustBeLedBy(by);
        if (status == TopicStatus.CLOSED)
            throw new MoveRefused(TopicTaskMove.COMPLETE, status, TopicMove.allowedFrom(status));
        TopicTask task = new TopicTask(this, tasks.size() + 1, unit, what, dueOn);
        tasks.add(task);
        return new TopicEvent.TaskAdded(next(now), reference(by), task.serial(), unit.code(), dueOn);
    }

    TopicEvent.TaskCompleted completeTask(int serial, String note, AccessScope by, Instant now) {
        TopicTask task = task(serial);
        if (!task.isOf(by)) throw new NotItsUnit(number, serial);
        task.complete(note, now);
        return new TopicEvent.TaskCompleted(
                next(now), reference(by), serial, task.unit().code());
    }

    /** Whoever did it does not confirm it. */
    TopicEvent.TaskConfirmed confirmTask(int serial, AccessScope by, Instant now) {
        TopicTask task = task(serial);
        if (task.isOf(by)) throw new OwnWork(number);
        task.confirm(now);
        return new TopicEvent.TaskConfirmed(
                next(now), reference(by), serial, task.unit().code());
    }

    TopicEvent.TaskSentBack sendBackTask(int serial, String reason, AccessScope by, Instant now) {
        TopicTask task = task(serial);
        if (task.isOf(by)) throw new OwnWork(number);
        task.sendBack(reason);
        return new TopicEvent.TaskSentBack(
                next(now), reference(by), serial, task.unit().code());
    }

    TopicEvent.Submitted submit(AccessScope by, Instant now) {
        mustBeLedBy(by);
        status = TopicMove.SUBMIT.from(status);
        return new TopicEvent.Submitted(next(now), reference(by));
    }

    TopicEvent.Resumed resume(AccessScope by, Instant now) {
        status = TopicMove.RESUME.from(status);
        review = null;
        return new TopicEvent.Resumed(next(now), reference(by));
    }

    CasesInWindow.Windows windows(Instant now) {
        return CasesInWindow.Windows.around(openedAt, now, Duration.ofDays(about.days()));
    }

    /** May be written anew until the topic is closed. Whoever leads does not review. */
    TopicEvent.Reviewed review(String done, boolean keptUp, CasesInWindow counted, AccessScope by, Instant now) {
        if (lead.code().equals(by.unit())) throw new OwnWork(number);
        TopicMove.CLOSE.from(status);
        review = new ClosingReview(done, keptUp, counted, now);
        return new TopicEvent.Reviewed(
                next(now), reference(by), keptUp, counted.windowSeconds(), counted.before(), counted.after());
    }

    TopicEvent.Closed close(AccessScope by, Instant now) {
        TopicStatus after = TopicMove.CLOSE.from(status);
        TopicNotReady.unlessDone(tasks, review);
        status = after;
        closedAt = now;
        return new TopicEvent.Closed(next(now), reference(by), review.keptUp());
    }

    /** Its old review is no review of what is done now. */
    TopicEvent.Reopened reopen(AccessScope by, Instant now) {
        status = TopicMove.REOPEN.from(status);
        review = null;
        closedAt = null;
        return new TopicEvent.Reopened(next(now), reference(by));
    }

    private TopicTask task(int serial) {
        return tasks.stream()
                .filter(task -> task.serial() == serial)
                .findFirst()
                .orElseThrow(() -> new NotFound("task", number + "/" + serial));
    }

    private void mustBeLedBy(AccessScope by) {
        if (!lead.code().equals(by.unit())) throw new NotTheLead(number);
    }

    /** Seen by those of the place and by the units that have a part in it. */
    boolean isVisibleTo(AccessScope caller) {
        boolean hasPart = lead.code().equals(caller.unit())
                || coHandlers.stream().anyMatch(unit -> unit.code().equals(caller.unit()))
                || tasks.stream().anyMatch(task -> task.isOf(caller));
        return hasPart || answersFor(caller);
    }

    boolean answersFor(AccessScope caller) {
        return caller.covers(about.place().communityCode(), null);
    }

    private Occurrence next(Instant time) {
        return new Occurrence(id.toString(), number, ++sequence, time);
    }

    private TopicReference reference(AccessScope by) {
        return new TopicReference(
                id, number, about.place().communityCode(), about.topic(), lead.code(), status, by.actingRole());
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

    public TopicStatus status() {
        return status;
    }

    public Subject about() {
        return about;
    }

    public AddressedUnit lead() {
        return lead;
    }

    public List<AddressedUnit> coHandlers() {
        return List.copyOf(coHandlers);
    }

    public List<TopicTask> tasks() {
        return List.copyOf(tasks);
    }

    public ClosingReview review() {
        return review;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
