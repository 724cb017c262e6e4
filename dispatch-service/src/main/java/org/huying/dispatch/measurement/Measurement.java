package org.huying.dispatch.measurement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.matter.Matter;
import org.huying.dispatch.matter.Ratio;
import org.huying.dispatch.matter.Recorder;

/** A measurement: a fact, told once and never changed. Each stands by itself; none is added to another. */
@Entity
@Table(name = "measurement")
public class Measurement {
    /** Its only event is its first. */
    static final long SEQUENCE = 1;

    @Id
    private UUID id;

    @Embedded
    private Matter about;

    @Embedded
    private Recorder by;

    private String metric;
    private String population;
    private long numerator;
    private long denominator;

    @Column(name = "window_from")
    private Instant from;

    @Column(name = "window_to")
    private Instant to;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Measurement() {}

    Measurement(UUID id, Matter about, Recorder by) {
        this.id = id;
        this.about = about;
        this.by = by;
    }

    MeasurementEvent.Recorded record(Measured told, Instant now) {
        metric = told.metric();
        population = told.population();
        numerator = told.ratio().numerator();
        denominator = told.ratio().denominator();
        from = told.from();
        to = told.to();
        occasion = told.occasion();
        at = told.at();
        recordedAt = now;
        return new MeasurementEvent.Recorded(
                new Occurrence(id.toString(), about.number(), SEQUENCE, at),
                id,
                about,
                by,
                metric,
                population,
                Math.toIntExact(numerator),
                Math.toIntExact(denominator),
                from,
                to,
                occasion);
    }

    /** Whether it is the same measurement told again. */
    boolean says(Matter sameMatter, String unit, Measured told) {
        return about.id().equals(sameMatter.id()) && by.unit().equals(unit) && told.equals(measured());
    }

    public Measured measured() {
        return new Measured(metric, population, new Ratio(numerator, denominator), from, to, occasion, at);
    }

    public UUID id() {
        return id;
    }

    public Matter about() {
        return about;
    }

    public Recorder by() {
        return by;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
