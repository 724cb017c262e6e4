package org.huying.dispatch.sighting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.scope.AccessScope;

/** Sightings, to those who may see them, each with the closed cases that came back with it. */
@ApplicationScoped
public class ReadSightings {
    private final Sightings sightings;
    private final Recurrences recurrences;

    ReadSightings(Sightings sightings, Recurrences recurrences) {
        this.sightings = sightings;
        this.recurrences = recurrences;
    }

    /** @param recurrenceOf numbers of the closed cases it is a recurrence of */
    public record Read(Sighting sighting, List<String> recurrenceOf) {}

    @Transactional
    public Read one(UUID id, AccessScope caller) {
        return read(List.of(sightings.visible(id, caller))).get(0);
    }

    /** The latest first. */
    @Transactional
    public Page<Read> list(SightingFilter filter, AccessScope caller, int limit) {
        List<Read> found = read(sightings.list(filter, caller, limit + 1));
        return Page.of(
                found,
                limit,
                last -> Cursor.of(last.sighting().observed().seenAt() + " "
                        + last.sighting().id()));
    }

    private List<Read> read(List<Sighting> found) {
        Map<UUID, List<String>> of =
                recurrences.of(found.stream().map(Sighting::id).toList());
        return found.stream()
                .map(it -> new Read(it, of.getOrDefault(it.id(), List.of())))
                .toList();
    }
}
