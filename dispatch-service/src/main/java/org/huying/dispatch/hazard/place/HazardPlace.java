package org.huying.dispatch.hazard.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where in its community a hazard point is. A place outside any building is valid (a park's 凉亭), and a floor is a
 * label, not a number (L1, 平台层; domain.md §5).
 */
@Embeddable
public record HazardPlace(
        String estate,
        String building,
        @Column(name = "building_unit") String unit,
        @Column(name = "floor_label") String floorLabel,
        String spot) {
    /** As one reads it: 7栋2单元L1层护栏外墙. */
    public String words() {
        return Stream.of(estate, building, unit, floorLabel == null ? null : floor(), spot)
                .filter(Objects::nonNull)
                .collect(Collectors.joining());
    }

    private String floor() {
        return floorLabel.endsWith("层") ? floorLabel : floorLabel + "层";
    }
}
