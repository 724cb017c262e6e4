package org.huying.dispatch.proactive;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A place down to the building or spot, no unit, floor or room: no household is a hot spot. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HotPlace(
        @Column(name = "community_code") String communityCode,
        String estate,
        String zone,
        String building,
        String spot) {}
