package org.huying.dispatch.jointaction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/** Flaws of a plan that are known and taken into account when it is adopted, and why. */
@Embeddable
public record Acknowledgement(
        @Column(name = "acknowledged_flaws") List<String> flaws,
        @Column(name = "acknowledged_reason") String reason) {
    public static final Acknowledgement NONE = new Acknowledgement(List.of(), null);
}
