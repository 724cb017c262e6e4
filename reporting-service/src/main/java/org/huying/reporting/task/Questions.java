package org.huying.reporting.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.summary.Window;
import org.huying.reporting.summary.WindowQuery;
import org.huying.reporting.town.TownTable;

/** Reads what a caller asks for, and what communities are called then. */
@ApplicationScoped
public class Questions {
    private final TownTable town;
    private final Clock clock;

    Questions(TownTable town, Clock clock) {
        this.town = town;
        this.clock = clock;
    }

    /** Refuses what cannot be answered, and says what could. */
    @Transactional
    public Question of(String from, String to, String asOf, String community, AccessScope caller) {
        Window window = WindowQuery.of(from, to, asOf, clock.instant());
        if (community == null || community.isEmpty()) return new Question(window, null, caller);
        Map<String, String> known = names(window);
        if (known.containsKey(community)) return new Question(window, community, caller);
        String allowed = known.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining("、"));
        throw new Invalid("/community", "没有这个社区，可用：%1$s · no such community, there are: %1$s".formatted(allowed));
    }

    /** Communities by code, as they were called at {@code asOf}. */
    @Transactional
    public Map<String, String> names(Window window) {
        return town.communities().at(window.asOf());
    }
}
