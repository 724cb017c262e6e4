package org.huying.dispatch.proactive;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A place with many cases of one topic, as the system last counted them. Written by {@link FindHotSpots} alone. */
@Entity
@Table(name = "hot_spot")
public class HotSpot {
    @Id
    private UUID id;

    @Embedded
    private HotPlace place;

    private String topic;
    private int cases;

    @Column(name = "first_case_at")
    private Instant firstCaseAt;

    @Column(name = "last_case_at")
    private Instant lastCaseAt;

    private int threshold;
    private int days;

    @Column(name = "rule_topic")
    private String ruleTopic;

    @Column(name = "rule_version")
    private LocalDate ruleVersion;

    @Column(name = "found_at")
    private Instant foundAt;

    @Column(name = "counted_at")
    private Instant countedAt;

    /** It was hot once and is not any more. */
    private boolean cooled;

    protected HotSpot() {}

    public UUID id() {
        return id;
    }

    public HotPlace place() {
        return place;
    }

    public String topic() {
        return topic;
    }

    public int cases() {
        return cases;
    }

    public Instant firstCaseAt() {
        return firstCaseAt;
    }

    public Instant lastCaseAt() {
        return lastCaseAt;
    }

    public int threshold() {
        return threshold;
    }

    public int days() {
        return days;
    }

    public String ruleTopic() {
        return ruleTopic;
    }

    public LocalDate ruleVersion() {
        return ruleVersion;
    }

    public Instant foundAt() {
        return foundAt;
    }

    public Instant countedAt() {
        return countedAt;
    }

    public boolean isCooled() {
        return cooled;
    }
}
