package org.huying.intake.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.Unavailable;

/**
 * The communities and grids an address may name, and the units a praise may. Kept in memory, since every registration asks; read again as soon as
 * this replica took a change in, and otherwise when older than three seconds, for another replica may have. A code that
 * is not there is looked up before it is refused.
 */
@ApplicationScoped
public class KnownPlaces {
    private static final long FRESH = Duration.ofSeconds(3).toNanos();

    private final KnownPlaceTable table;
    private final Clock clock;
    private final AtomicLong changes = new AtomicLong();
    private volatile Snapshot snapshot = new Snapshot(Map.of(), -1, System.nanoTime());

    KnownPlaces(KnownPlaceTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Told within this replica when something new of the directory is kept. */
    record Kept() {}

    private record Snapshot(Map<String, KnownPlace> places, long changes, long readAt) {
        boolean isFresh(long changesNow) {
            return changes == changesNow && System.nanoTime() - readAt <= FRESH;
        }
    }

    /** Refuses an address in an unknown community or grid, or one that is no more; a grid must lie in its community. */
    public void mustKnow(String communityCode, String gridCode) {
        mustKnow(communityCode, gridCode, "/address/communityCode", "/address/gridCode");
    }

    /** The same of a request in which they stand elsewhere. */
    public void mustKnow(String communityCode, String gridCode, String communityPointer, String gridPointer) {
        if (!isKnown(communityCode, KnownPlace.Kind.COMMUNITY)) {
            if (snapshot.places.isEmpty()) throw new Unavailable();
            throw new Invalid(communityPointer, "没有这个社区 · no such community");
        }
        if (gridCode == null) return;
        if (!gridCode.startsWith(communityCode) || !isKnown(gridCode, KnownPlace.Kind.GRID))
            throw new Invalid(gridPointer, "该社区没有这个网格 · no such grid in this community");
    }

    /** Refuses a unit that the directory does not name, or no longer. */
    public void mustKnowUnit(String code) {
        if (!isKnown(code, KnownPlace.Kind::isUnit))
            throw new Invalid("/praisedUnit", "名录中没有这个单位 · no such unit in the directory");
    }

    /** The code of the community that has that code or name now; the name may lack its last word 社区. */
    public Optional<String> communityCalled(String nameOrCode) {
        return called(nameOrCode, place -> place.kind() == KnownPlace.Kind.COMMUNITY, "社区");
    }

    /** The code of the community's grid that has that code or name now; as the directory has them. */
    public Optional<String> gridCalled(String communityCode, String nameOrCode) {
        return called(
                nameOrCode,
                place -> place.kind() == KnownPlace.Kind.GRID && place.code().startsWith(communityCode),
                "");
    }

    private Optional<String> called(String nameOrCode, Predicate<KnownPlace> among, String lastWord) {
        if (!snapshot.isFresh(changes.get())) refresh();
        if (snapshot.places.isEmpty()) throw new Unavailable();
        return snapshot.places.values().stream()
                .filter(among)
                .filter(place -> place.code().equals(nameOrCode)
                        || nameOrCode.equals(place.name())
                        || (nameOrCode + lastWord).equals(place.name()))
                .filter(place -> place.isThereAt(clock.instant()))
                .map(KnownPlace::code)
                .findFirst();
    }

    void kept(@Observes(during = TransactionPhase.AFTER_SUCCESS) Kept event) {
        changes.incrementAndGet();
    }

    /** True once communities and grids were heard of. */
    boolean haveArrived() {
        refresh();
        return snapshot.places.values().stream()
                .map(KnownPlace::kind)
                .collect(Collectors.toSet())
                .containsAll(Set.of(KnownPlace.Kind.COMMUNITY, KnownPlace.Kind.GRID));
    }

    private boolean isKnown(String code, KnownPlace.Kind kind) {
        return isKnown(code, kind::equals);
    }

    private boolean isKnown(String code, Predicate<KnownPlace.Kind> kind) {
        if (!snapshot.isFresh(changes.get())) refresh();
        else if (!snapshot.places.containsKey(code) && (snapshot.places.isEmpty() || table.has(code))) refresh();
        KnownPlace place = snapshot.places.get(code);
        return place != null && kind.test(place.kind()) && place.isThereAt(clock.instant());
    }

    private void refresh() {
        long seen = changes.get();
        long now = System.nanoTime();
        snapshot = new Snapshot(
                table.all().stream().collect(Collectors.toUnmodifiableMap(KnownPlace::code, Function.identity())),
                seen,
                now);
    }
}
