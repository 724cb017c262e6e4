package org.huying.intake.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.event.Occurrence;

/** One topic (类别) of the tree under which concerns are registered (domain.md §4). Its code is its name for good. */
@Entity
@Table(name = "topic")
public class Topic {
    @Id
    private String code;

    /** Its place among the others, in the order in which they were listed. */
    private int position;

    @Embedded
    private TopicLabels labels;

    @Column(name = "speaks_of_persons")
    private boolean speaksOfPersons;

    @Enumerated(EnumType.STRING)
    private TopicStatus status;

    private long sequence;

    @Version
    private long version;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Topic() {}

    Topic(TopicDraft draft, int position) {
        this.code = draft.code();
        this.position = position;
        this.labels = draft.labels();
        this.speaksOfPersons = draft.speaksOfPersons();
        this.status = TopicStatus.LISTED;
    }

    /** The first that is told of it. */
    TopicEvent.Listed list(String actorRole, Instant now) {
        return new TopicEvent.Listed(
                next(now),
                code,
                TopicCode.parentOf(code).orElse(null),
                labels.chinese(),
                labels.english(),
                labels.gbCode(),
                speaksOfPersons,
                actorRole);
    }

    TopicEvent.Relabelled relabel(TopicLabels others, String actorRole, Instant now) {
        status = TopicMove.RELABEL.from(status);
        labels = others;
        return new TopicEvent.Relabelled(
                next(now), code, labels.chinese(), labels.english(), labels.gbCode(), actorRole);
    }

    TopicEvent.Retired retire(String actorRole, Instant now) {
        status = TopicMove.RETIRE.from(status);
        return new TopicEvent.Retired(next(now), code, actorRole);
    }

    private Occurrence next(Instant now) {
        changedAt = now;
        return new Occurrence(code, code, ++sequence, now);
    }

    public String code() {
        return code;
    }

    public long sequence() {
        return sequence;
    }

    TopicLabels labels() {
        return labels;
    }

    TopicStatus status() {
        return status;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** Of the newest of its events. */
    ConsistencyToken token() {
        return new ConsistencyToken("huying.concerns", code, sequence);
    }
}
