package org.huying.dispatch.whistle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.huying.chassis.problem.Malformed;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.ActScope;

/** Counts how units respond to whistles, as far as the caller may see: a partner unit counts its own calls only. */
@ApplicationScoped
public class MeasureResponse {
    private static final String COUNT = "select call.status, count(*) from WhistleCall call join call.whistle whistle"
            + " where whistle.soundedAt >= :from and whistle.soundedAt < :to and ";

    private static final String OWN = "call.unit.code = :own or whistle.callerUnit = :own";

    private final Whistles whistles;
    private final Clock clock;

    MeasureResponse(Whistles whistles, Clock clock) {
        this.whistles = whistles;
        this.clock = clock;
    }

    @Transactional
    public WhistleResponse handle(Instant from, Instant to, AccessScope caller) {
        if (!from.isBefore(to)) throw new Malformed("from 应早于 to", "from must lie before to");
        Map<String, Object> parameters = new HashMap<>(Map.of("from", from, "to", to));
        String scope = ActScope.condition("whistle.about", caller, OWN, parameters);
        var query = whistles.getEntityManager().createQuery(COUNT + scope + " group by call.status", Object[].class);
        parameters.forEach(query::setParameter);
        Map<CallStatus, Long> counted = new EnumMap<>(CallStatus.class);
        query.getResultStream().forEach(row -> counted.put((CallStatus) row[0], (Long) row[1]));
        return new WhistleResponse(
                from,
                to,
                counted.getOrDefault(CallStatus.REPORTED_IN, 0L),
                counted.values().stream().mapToLong(Long::longValue).sum(),
                counted.getOrDefault(CallStatus.CALLED, 0L),
                clock.instant());
    }
}
