package org.huying.intake.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.Unavailable;

/**
 * The communities and grids an address may name. Kept in memory: every registration asks. Another replica may have
 * taken in the newest entry, so a code that is not known is looked up again, at most once a second.
 */
@ApplicationScoped
public class KnownPlaces {
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private final KnownPlaceTable table;
    private volatile Map<String, KnownPlace> snapshot = Map.of();
    private volatile long readAt = System.nanoTime() - PAUSE;

    KnownPlaces(KnownPlaceTable table) {
        this.table = table;
    }

    /** Refuses an address in an unknown community or grid; a grid must lie in its community. */
    public void mustKnow(String communityCode, String gridCode) {
        if (!isKnown(communityCode, KnownPlace.Kind.COMMUNITY)) {
            if (isEmpty()) throw new Unavailable();
            throw new Invalid("/address/communityCode", "没有这个社区 · no such community");
        }
        if (gridCode == null) return;
        if (!gridCode.startsWith(communityCode) || !isKnown(gridCode, KnownPlace.Kind.GRID))
            throw new Invalid("/address/gridCode", "该社区没有这个网格 · no such grid in this community");
    }

    /** True until the directory was heard of for the first time. */
    public boolean isEmpty() {
        if (snapshot.isEmpty()) refresh();
        return snapshot.isEmpty();
    }

    private boolean isKnown(String code, KnownPlace.Kind kind) {
        if (!snapshot.containsKey(code)) refresh();
        KnownPlace place = snapshot.get(code);
        return place != null && place.kind() == kind;
    }

    private synchronized void refresh() {
        if (System.nanoTime() - readAt < PAUSE) return;
        snapshot = table.all().stream().collect(Collectors.toUnmodifiableMap(KnownPlace::code, Function.identity()));
        readAt = System.nanoTime();
    }
}
