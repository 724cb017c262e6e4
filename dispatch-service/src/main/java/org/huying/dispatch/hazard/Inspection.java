package org.huying.dispatch.hazard;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** People looked at a hazard on site (现场核查), at least two of them. Kept as units and counts: nobody is named. */
@Entity
@Table(name = "hazard_inspection")
public class Inspection {
    /** How many of a unit were there. */
    @Embeddable
    public record Party(String unit, int staff) {}

    @Id
    private UUID id;

    @Column(name = "hazard_id")
    private UUID hazardId;

    private Instant at;

    @Column(name = "survey_needed")
    private boolean surveyNeeded;

    private String finding;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "hazard_inspection_party", joinColumns = @JoinColumn(name = "inspection_id"))
    @OrderColumn(name = "place")
    private List<Party> parties = new ArrayList<>();

    protected Inspection() {}

    public Inspection(UUID id, Instant at, List<Party> parties, boolean surveyNeeded, String finding) {
        this.id = id;
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.parties = new ArrayList<>(parties);
        this.surveyNeeded = surveyNeeded;
        this.finding = finding;
    }

    Inspection of(UUID hazard) {
        hazardId = hazard;
        return this;
    }

    boolean isSameAs(Inspection other) {
        return hazardId.equals(other.hazardId)
                && at.equals(other.at)
                && surveyNeeded == other.surveyNeeded
                && finding.equals(other.finding)
                && List.copyOf(parties).equals(List.copyOf(other.parties));
    }

    public int staff() {
        return parties.stream().mapToInt(Party::staff).sum();
    }

    public UUID id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public List<Party> parties() {
        return List.copyOf(parties);
    }

    public boolean surveyNeeded() {
        return surveyNeeded;
    }

    public String finding() {
        return finding;
    }
}
