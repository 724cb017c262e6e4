package org.huying.intake.concern;

import com.fasterxml.jackson.annotation.JsonInclude;

/** As much of an {@link Address} as other services may know: no room and no free text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Place(
        String communityCode,
        String gridCode,
        String estate,
        String zone,
        String building,
        String unit,
        String floorLabel,
        String spot) {

    static Place of(Address address) {
        return new Place(
                address.communityCode(),
                address.gridCode(),
                address.estate(),
                address.zone(),
                address.building(),
                address.unit(),
                address.floorLabel(),
                address.spot());
    }
}
