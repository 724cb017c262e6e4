package org.huying.dispatch.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where the case is, as far as intake tells: no room, no free text. */
@Embeddable
public record CasePlace(
        @Column(name = "community_code") String communityCode,
        @Column(name = "grid_code") String gridCode,
        String estate,
        String zone,
        String building,
        String unit,
        @Column(name = "floor_label") String floorLabel,
        String spot) {}
