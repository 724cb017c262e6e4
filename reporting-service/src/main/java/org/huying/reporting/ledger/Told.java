package org.huying.reporting.ledger;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.inbox.ReceivedEvent;

/** The fields of concern and case events that the ledger reads; each event has some of them. */
public record Told(
        UUID concernId,
        String number,
        String channel,
        String nature,
        String topic,
        Place place,
        String communityCode,
        String gridCode,
        Owner owner,
        Outcome outcome) {
    /** The one event that leads back to DISPATCHED and names no owner: it stays the same. */
    private static final String STAYS_WITH_ITS_UNIT = "case.return-declined.v1";

    /** Where a concern is, as far as figures and visibility need it. */
    public record Place(
            String communityCode,
            String gridCode,
            String estate,
            String zone,
            String building,
            String unit,
            String floorLabel,
            String spot,
            Map<String, BigDecimal> wgs84) {
        /** Of which only the codes are told. */
        Place(String communityCode, String gridCode) {
            this(communityCode, gridCode, null, null, null, null, null, null, null);
        }

        /** Whether anything finer than the community was named (domain.md §5, missing-address rate). */
        boolean isLocated() {
            return Stream.of(gridCode, estate, zone, building, unit, floorLabel, spot, wgs84)
                    .anyMatch(Objects::nonNull);
        }
    }

    public record Owner(String code, String name) {}

    /** What cannot be counted is malformed: it is parked where somebody sees it, rather than missing in a sum. */
    static Told by(ReceivedEvent event, ConcernStatus status) {
        Told told = event.data(Told.class);
        boolean whole = told.concernId != null && told.number != null && told.where().communityCode != null;
        boolean itsOwn =
                switch (status) {
                    case REGISTERED -> told.channel != null && told.nature != null && told.topic != null;
                    case DISPATCHED ->
                        event.type().equals(STAYS_WITH_ITS_UNIT) || told.owner != null && told.owner.code != null;
                    case CLOSED -> told.outcome != null;
                    default -> true;
                };
        if (!whole || !itsOwn) throw new MalformedEvent(event.type() + " lacks a field the ledger needs", null);
        return told;
    }

    /** A concern has a place, a case repeats the codes of it. */
    Place where() {
        return place == null ? new Place(communityCode, gridCode) : place;
    }
}
