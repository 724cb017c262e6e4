package org.huying.intake.concern;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.huying.intake.point.Wgs84;

/**
 * As much of an {@link Address} as other services may know: no room and no free text.
 *
 * @param wgs84 to the metre; absent where no point was told, and of confidential concerns
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Place(
        String communityCode,
        String gridCode,
        String estate,
        String zone,
        String building,
        String unit,
        String floorLabel,
        String spot,
        Wgs84.Rounded wgs84) {

    static Place of(Address address) {
        return of(address, null);
    }

    static Place withPoint(Address address) {
        return of(address, address.roundedPoint());
    }

    /** The codes, no more. */
    static Place codes(Address address) {
        return new Place(address.communityCode(), address.gridCode(), null, null, null, null, null, null, null);
    }

    private static Place of(Address address, Wgs84.Rounded wgs84) {
        return new Place(
                address.communityCode(),
                address.gridCode(),
                address.estate(),
                address.zone(),
                address.building(),
                address.unit(),
                address.floorLabel(),
                address.spot(),
                wgs84);
    }
}
