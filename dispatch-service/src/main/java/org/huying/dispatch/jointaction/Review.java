package org.huying.dispatch.jointaction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * What became of it.
 *
 * @param baseline id of the measurement from before the joint action; null when nothing was measured
 * @param last     id of the measurement from after it
 * @param keptUp   whether what was reached is kept up (常态长效)
 */
@Embeddable
public record Review(
        String effect,
        @Column(name = "baseline_measurement") UUID baseline,
        @Column(name = "final_measurement") UUID last,
        @Column(name = "kept_up") Boolean keptUp) {}
