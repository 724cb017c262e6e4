package org.huying.dispatch.canvass;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.huying.dispatch.act.FactTime;
import org.huying.dispatch.matter.Recorder;

/** What one household answered: neither who nor which door, only what was chosen. Told once and never changed. */
@Entity
@Table(name = "canvass_answer")
public class CanvassAnswer {
    @Id
    private UUID id;

    @Column(name = "canvass_id")
    private UUID canvassId;

    @Embedded
    private Recorder by;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "canvass_answer_choice", joinColumns = @JoinColumn(name = "answer_id"))
    @MapKeyColumn(name = "question_code")
    @Column(name = "choice_code")
    @Fetch(FetchMode.SUBSELECT)
    private Map<String, String> choices = new HashMap<>();

    protected CanvassAnswer() {}

    CanvassAnswer(UUID id, UUID canvassId, Recorder by, Instant at, Map<String, String> choices, Instant now) {
        this.id = id;
        this.canvassId = canvassId;
        this.by = by;
        this.at = FactTime.stored(at);
        this.choices = new HashMap<>(choices);
        this.recordedAt = now;
    }

    /** Whether it is the same answer told again. */
    boolean says(CanvassAnswer again) {
        return canvassId.equals(again.canvassId)
                && by.unit().equals(again.by.unit())
                && at.equals(again.at)
                && choices().equals(again.choices());
    }

    public UUID id() {
        return id;
    }

    public Recorder by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Map<String, String> choices() {
        return Map.copyOf(choices);
    }
}
