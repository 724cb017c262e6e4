package org.huying.intake.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.huying.intake.reporter.Reporter;

/**
 * Where a concern is (domain.md §5): a place outside any building is valid, {@code floorLabel} is text (L1, B1,
 * 平台层), {@code spot} holds 护栏外墙, 平台, 凉亭.
 *
 * @param communityCode division code of the community, 12 digits
 * @param gridCode      the community's code and a 3-digit serial
 * @param room          never leaves intake
 * @param freeText      never leaves intake
 */
@Embeddable
public record Address(
        @Column(name = "community_code") String communityCode,
        @Column(name = "grid_code") String gridCode,
        String estate,
        String zone,
        String building,
        String unit,
        @Column(name = "floor_label") String floorLabel,
        String room,
        String spot,
        @Column(name = "free_text") String freeText) {
    Address withoutFreeText() {
        return new Address(communityCode, gridCode, estate, zone, building, unit, floorLabel, room, spot, null);
    }

    /** The same place, without the person somebody may have written into it. */
    Address screened(Reporter reporter) {
        return new Address(
                communityCode,
                gridCode,
                ScreenedText.of(estate, reporter),
                ScreenedText.of(zone, reporter),
                ScreenedText.of(building, reporter),
                ScreenedText.of(unit, reporter),
                ScreenedText.of(floorLabel, reporter),
                ScreenedText.of(room, reporter),
                ScreenedText.of(spot, reporter),
                ScreenedText.of(freeText, reporter));
    }
}
