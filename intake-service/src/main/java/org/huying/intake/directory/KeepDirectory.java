package org.huying.intake.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huying.chassis.inbox.ReceivedEvent;

/** Keeps from the directory's events what an address is checked against. */
@ApplicationScoped
public class KeepDirectory {
    private final KnownPlaceTable table;

    KeepDirectory(KnownPlaceTable table) {
        this.table = table;
    }

    /** The fields of a listed community or grid that intake reads. */
    record Listed(String code, String name) {}

    public void keep(List<ReceivedEvent> events) {
        Collection<KnownPlace> latest = events.stream()
                .flatMap(event -> place(event).stream())
                .collect(Collectors.toMap(
                        KnownPlace::code,
                        Function.identity(),
                        (one, other) -> one.sequence() > other.sequence() ? one : other))
                .values();
        if (!latest.isEmpty()) table.keep(List.copyOf(latest));
    }

    private static Optional<KnownPlace> place(ReceivedEvent event) {
        return switch (event.type()) {
            case "directory.community-listed.v1" -> Optional.of(place(event, KnownPlace.Kind.COMMUNITY));
            case "directory.grid-listed.v1" -> Optional.of(place(event, KnownPlace.Kind.GRID));
            default -> Optional.empty();
        };
    }

    private static KnownPlace place(ReceivedEvent event, KnownPlace.Kind kind) {
        Listed listed = event.data(Listed.class);
        return new KnownPlace(listed.code(), kind, listed.name(), event.sequence());
    }
}
