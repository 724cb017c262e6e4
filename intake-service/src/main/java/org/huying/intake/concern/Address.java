package org.huying.intake.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.function.UnaryOperator;
import org.huying.intake.address.AddressLine;
import org.huying.intake.address.AddressParts;
import org.huying.intake.point.Point;
import org.huying.intake.point.Wgs84;
import org.huying.intake.reporter.Reporter;

/**
 * Where a concern is (domain.md §5): a place outside any building is valid, {@code floorLabel} is text (L1, B1,
 * 平台层), {@code spot} holds 护栏外墙, 平台, 凉亭.
 *
 * @param communityCode division code of the community, 12 digits
 * @param gridCode      the community's code and a 3-digit serial
 * @param room          never leaves intake
 * @param freeText      never leaves intake
 * @param written       how it was written where that is not the form above; never leaves intake
 * @param point         null where none was told
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
        @Column(name = "free_text") String freeText,
        @Column(name = "address_written") String written,
        Point point) {

    /** As it is written, without a point. */
    public Address(
            String communityCode,
            String gridCode,
            String estate,
            String zone,
            String building,
            String unit,
            String floorLabel,
            String room,
            String spot,
            String freeText) {
        this(communityCode, gridCode, estate, zone, building, unit, floorLabel, room, spot, freeText, null, null);
    }

    /** What could be read of an address in one line; the line is kept where the parts do not say the same. */
    public static Address of(String communityCode, String gridCode, AddressLine line) {
        AddressParts parts = line.parts();
        boolean saysAll = parts.oneLine().replace(" ", "").equals(line.written());
        return of(communityCode, gridCode, parts, saysAll ? null : line.written(), null);
    }

    private static Address of(String communityCode, String gridCode, AddressParts parts, String written, Point point) {
        return new Address(
                communityCode,
                gridCode,
                parts.estate(),
                parts.zone(),
                parts.building(),
                parts.unit(),
                parts.floorLabel(),
                parts.room(),
                parts.spot(),
                parts.freeText(),
                written,
                point);
    }

    public Address at(Point measured) {
        return of(communityCode, gridCode, parts(), written, measured);
    }

    /** In the form by which places are compared; how it was written is kept beside it where that is another. */
    Address normalised() {
        AddressParts asWritten = parts();
        AddressParts normal = asWritten.normalised();
        if (normal.equals(asWritten)) return this;
        String kept = written == null ? asWritten.oneLine() : written;
        return of(communityCode, gridCode, normal, kept.isBlank() ? null : kept, point);
    }

    /** As those read it who handle a confidential concern: no free text, and not where somebody stood who told it. */
    Address withoutFreeText() {
        return new Address(communityCode, gridCode, estate, zone, building, unit, floorLabel, room, spot, null);
    }

    /** The same place, without the person somebody may have written into it. */
    Address screened(Reporter reporter) {
        Address masked = rewritten(text -> ScreenedText.of(text, reporter));
        return of(communityCode, gridCode, masked.parts(), null, point);
    }

    /** The same codes and point, each text as it is given back. */
    Address rewritten(UnaryOperator<String> text) {
        AddressParts parts = new AddressParts(
                text.apply(estate),
                text.apply(zone),
                text.apply(building),
                text.apply(unit),
                text.apply(floorLabel),
                text.apply(room),
                text.apply(spot),
                text.apply(freeText));
        return of(communityCode, gridCode, parts, text.apply(written), point);
    }

    /** To the metre, in WGS84; null where no point was told. */
    Wgs84.Rounded roundedPoint() {
        return point == null ? null : point.wgs84().rounded();
    }

    private AddressParts parts() {
        return new AddressParts(estate, zone, building, unit, floorLabel, room, spot, freeText);
    }
}
