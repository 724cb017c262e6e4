package org.huying.intake.address;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts of an address finer than grid and community (domain.md §5). Each may be null; a place outside any building
 * is valid.
 *
 * @param floorLabel text (L1, B1, 平台层)
 * @param spot       护栏外墙, 平台, 凉亭
 * @param freeText   whatever is none of the others; never leaves intake
 */
public record AddressParts(
        String estate,
        String zone,
        String building,
        String unit,
        String floorLabel,
        String room,
        String spot,
        String freeText) {

    /** In the one form by which places are compared and counted. The free text stays as it was written. */
    public AddressParts normalised() {
        return new AddressParts(
                PlainText.of(estate),
                NormalForm.zone(zone),
                NormalForm.building(building),
                NormalForm.unit(unit),
                NormalForm.floor(floorLabel),
                NormalForm.room(room),
                PlainText.of(spot),
                freeText);
    }

    /** One after the other, as one reads them. */
    public String oneLine() {
        return Stream.of(estate, zone, building, unit, floorLabel, room, spot, freeText)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
