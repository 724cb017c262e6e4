package org.huying.dispatch.coverage;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.huying.dispatch.matter.Recorder;

/** One item of a target that was done: a fact, told once and never changed. */
@Entity
@Table(name = "coverage_item")
public class CoverageItem {
    @Id
    private UUID id;

    @Column(name = "target_id")
    private UUID targetId;

    @Embedded
    private Recorder by;

    private String item;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** Which version of its target told of it. */
    private long sequence;

    protected CoverageItem() {}

    CoverageItem(UUID id, CoverageTarget target, Done done, Recorder by, Instant now) {
        this.id = id;
        this.targetId = target.id();
        this.sequence = target.sequence();
        this.by = by;
        this.item = done.item();
        this.at = done.at();
        this.recordedAt = now;
    }

    /** Whether it is the same item told again. */
    boolean says(UUID target, String unit, Done done) {
        return targetId.equals(target) && by.unit().equals(unit) && done.equals(new Done(item, at));
    }

    public UUID id() {
        return id;
    }

    public Recorder by() {
        return by;
    }

    public String item() {
        return item;
    }

    public Instant at() {
        return at;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    long sequence() {
        return sequence;
    }
}
