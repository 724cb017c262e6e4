package org.huying.intake.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.function.UnaryOperator;
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
        return rewritten(text -> ScreenedText.of(text, reporter));
    }

    /** The same codes, each text as it is given back. */
    Address rewritten(UnaryOperator<String> text) {
        return new Address(
                communityCode,
                gridCode,
                text.apply(estate),
                text.apply(zone),
                text.apply(building),
                text.apply(unit),
                text.apply(floorLabel),
                text.apply(room),
                text.apply(spot),
                text.apply(freeText));
    }
}
