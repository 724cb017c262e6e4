package org.huying.dispatch.routing.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.problem.NotFound;

/** The versions of the rules, as they stand now. */
@ApplicationScoped
public class ReadRuleSets {
    private final RuleSetTable table;
    private final Clock clock;

    ReadRuleSets(RuleSetTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** A version and where it stands at the moment of reading. */
    public record Standing(RuleSet rules, RuleSetStatus status) {}

    @Transactional
    public Standing one(int version) {
        RuleSet found = table.find(version).orElseThrow(() -> new NotFound("rule set", String.valueOf(version)));
        return standing(found, clock.instant());
    }

    /** Newest first. */
    @Transactional
    public Page<Standing> list(int before, int limit) {
        Instant now = clock.instant();
        List<RuleSet> found = table.list(before, limit + 1);
        return Page.of(found, limit, last -> Cursor.of(last.version())).map(rules -> standing(rules, now));
    }

    private Standing standing(RuleSet rules, Instant now) {
        int inForce = table.inForceOrLater(now).get(0).version();
        return new Standing(rules, rules.status(now, inForce));
    }
}
