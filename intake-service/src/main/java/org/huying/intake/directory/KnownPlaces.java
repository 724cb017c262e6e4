package org.huying.intake.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.Unavailable;

/**
 * The communities and grids an address may name. Kept in memory, since every registration asks; a code that is not
 * there is looked up before it is refused, for another replica may have taken its entry in.
 */
@ApplicationScoped
public class KnownPlaces {
    private final KnownPlaceTable table;
    private volatile Map<String, KnownPlace> snapshot = Map.of();

    KnownPlaces(KnownPlaceTable table) {
        this.table = table;
    }

    /** Refuses an address in an unknown community or grid; a grid must lie in its community. */
    public void mustKnow(String communityCode, String gridCode) {
        if (!isKnown(communityCode, KnownPlace.Kind.COMMUNITY)) {
            if (snapshot.isEmpty()) throw new Unavailable();
            throw new Invalid("/address/communityCode", "没有这个社区 · no such community");
        }
        if (gridCode == null) return;
        if (!gridCode.startsWith(communityCode) || !isKnown(gridCode, KnownPlace.Kind.GRID))
            throw new Invalid("/address/gridCode", "该社区没有这个网格 · no such grid in this community");
    }

    /** True once communities and grids were heard of. */
    boolean haveArrived() {
        refresh();
        return snapshot.values().stream().map(KnownPlace::kind).distinct().count() == KnownPlace.Kind.values().length;
    }

    private boolean isKnown(String code, KnownPlace.Kind kind) {
        if (!snapshot.containsKey(code) && (snapshot.isEmpty() || table.has(code))) refresh();
        KnownPlace place = snapshot.get(code);
        return place != null && place.kind() == kind;
    }

    private void refresh() {
        snapshot = table.all().stream().collect(Collectors.toUnmodifiableMap(KnownPlace::code, Function.identity()));
    }
}
