package org.huying.dispatch.canvass;

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
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.matter.Matter;
import org.huying.dispatch.matter.Recorder;

/**
 * A canvass (摸排, 入户征询): households are asked the same questions, and what they chose is counted. Answers that were
 * given before it closed count however late they are told.
 */
@Entity
@Table(name = "canvass")
public class Canvass {
    @Id
    private UUID id;

    private String number;
    private long sequence;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private CanvassStatus status;

    @Embedded
    private Matter about;

    @Embedded
    private Recorder by;

    private String title;

    @Column(name = "planned_households")
    private int plannedHouseholds;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "canvass_question", joinColumns = @JoinColumn(name = "canvass_id"))
    @OrderBy("questionPlace, choicePlace")
    @Fetch(FetchMode.SUBSELECT)
    private List<QuestionLine> lines = new ArrayList<>();

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Canvass() {}

    Canvass(String number, Matter about, Recorder by) {
        this.id = EventIds.next();
        this.number = number;
        this.about = about;
        this.by = by;
    }

    CanvassEvent.Opened open(CanvassPlan plan, Instant now) {
        plan.questionnaire().mustBeClear();
        status = CanvassStatus.OPEN;
        title = plan.title();
        plannedHouseholds = plan.plannedHouseholds();
        lines = new ArrayList<>(plan.questionnaire().lines());
        openedAt = now;
        return new CanvassEvent.Opened(
                next(now), reference(by.actorRole()), about.tellable(title), told(plan.questionnaire()));
    }

    CanvassEvent.Closed close(CanvassResult result, Recorder closer, Instant now) {
        status = CanvassMove.CLOSE.from(status);
        closedAt = now;
        return new CanvassEvent.Closed(next(now), reference(closer.actorRole()), result.reached(), result.questions());
    }

    /** Refuses what was not asked, and what was answered after it closed. */
    void mustTake(CanvassAnswer answer) {
        questionnaire().mustUnderstand(answer.choices());
        if (isClosed() && answer.at().isAfter(closedAt)) throw new AnsweredTooLate(number, closedAt);
    }

    /** An answer of before it closed was told after that: what was told as its result is told anew. */
    CanvassEvent.Recounted recount(CanvassResult result, Recorder teller, Instant now) {
        return new CanvassEvent.Recounted(
                next(now), reference(teller.actorRole()), result.reached(), result.questions());
    }

    boolean isClosed() {
        return status == CanvassStatus.CLOSED;
    }

    private List<Question> told(Questionnaire asked) {
        return asked.questions().stream()
                .map(question -> question.told(about::tellable))
                .toList();
    }

    private Occurrence next(Instant time) {
        return new Occurrence(id.toString(), number, ++sequence, time);
    }

    private CanvassReference reference(String role) {
        return new CanvassReference(id, number, about, by.unit(), status, plannedHouseholds, role);
    }

    public Questionnaire questionnaire() {
        return Questionnaire.of(lines);
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

    public CanvassStatus status() {
        return status;
    }

    public Matter about() {
        return about;
    }

    public Recorder by() {
        return by;
    }

    public String title() {
        return title;
    }

    public int plannedHouseholds() {
        return plannedHouseholds;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
