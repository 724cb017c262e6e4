package org.huying.dispatch.whistle;

import java.util.List;
import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** A whistle is not closed before its caller has rated every unit that came. */
public class UnratedUnits extends Refusal {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a list of names, immutable and serializable
    private final List<String> unrated;

    UnratedUnits(List<String> unrated) {
        super(Kind.CONFLICT, "unrated-units", "请先评价已报到的单位", "rate the units that came first");
        this.unrated = unrated;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("unrated", unrated, "allowedMoves", List.of(WhistleMove.EVALUATE.name()));
    }
}
