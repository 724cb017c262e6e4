package org.huying.dispatch.hazard.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** Where it is on a map, kept as it was measured: never converted, and never compared across systems (§5). */
@Embeddable
public record Point(
        BigDecimal lon,
        BigDecimal lat,
        @Enumerated(EnumType.STRING) Crs crs,
        @Column(name = "accuracy_metres") BigDecimal accuracy) {}
