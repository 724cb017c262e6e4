package org.huying.intake.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.inbox.ReceivedEvent;

/** Keeps from the directory's events what an address and a praised unit are checked against. */
@ApplicationScoped
public class KeepDirectory {
    private final KnownPlaceTable table;
    private final Event<KnownPlaces.Kept> kept;

    KeepDirectory(KnownPlaceTable table, Event<KnownPlaces.Kept> kept) {
        this.table = table;
        this.kept = kept;
    }

    /**
     * The fields of a listed community, grid or partner unit that intake reads. What is planned for it later does not matter here: it
     * is there from {@code validFrom} on, until it is voided.
     */
    record Listed(String code, String name, Instant validFrom, String partyGroupCode, String partyGroupName) {}

    /** The fields of a voided entry that intake reads. */
    record Voided(String code, String kind, String name, Instant validFrom, Instant validTo) {}

    public void keep(List<ReceivedEvent> events) {
        Collection<KnownPlace> latest = events.stream()
                .flatMap(KeepDirectory::places)
                .collect(Collectors.toMap(
                        KnownPlace::code,
                        Function.identity(),
                        (one, other) -> one.sequence() > other.sequence() ? one : other))
                .values();
        if (latest.isEmpty()) return;
        table.keep(List.copyOf(latest));
        kept.fire(new KnownPlaces.Kept());
    }

    private static Stream<KnownPlace> places(ReceivedEvent event) {
        return switch (event.type()) {
            case "directory.community-listed.v1" -> Stream.of(place(event, KnownPlace.Kind.COMMUNITY));
            case "directory.grid-listed.v1" ->
                Stream.concat(Stream.of(place(event, KnownPlace.Kind.GRID)), partyGroup(event).stream());
            case "directory.partner-unit-listed.v1" -> Stream.of(place(event, KnownPlace.Kind.PARTNER_UNIT));
            case "directory.entry-voided.v1" -> voided(event).stream();
            default -> Stream.empty();
        };
    }

    /** Listed with its grid. */
    private static Optional<KnownPlace> partyGroup(ReceivedEvent event) {
        Listed grid = event.data(Listed.class);
        return Optional.ofNullable(grid.partyGroupCode())
                .map(code -> new KnownPlace(
                        code,
                        KnownPlace.Kind.PARTY_GROUP,
                        grid.partyGroupName(),
                        since(grid.validFrom()),
                        null,
                        event.sequence()));
    }

    private static KnownPlace place(ReceivedEvent event, KnownPlace.Kind kind) {
        Listed listed = event.data(Listed.class);
        return new KnownPlace(listed.code(), kind, listed.name(), since(listed.validFrom()), null, event.sequence());
    }

    private static Optional<KnownPlace> voided(ReceivedEvent event) {
        Voided voided = event.data(Voided.class);
        if (voided.kind() == null || voided.validTo() == null)
            throw new MalformedEvent(event.type() + " lacks kind or validTo", null);
        return Arrays.stream(KnownPlace.Kind.values())
                .filter(kind -> kind.name().equals(voided.kind()))
                .findFirst()
                .map(kind -> new KnownPlace(
                        voided.code(),
                        kind,
                        voided.name(),
                        since(voided.validFrom()),
                        voided.validTo(),
                        event.sequence()));
    }

    private static Instant since(Instant validFrom) {
        return validFrom == null ? Instant.EPOCH : validFrom;
    }
}
