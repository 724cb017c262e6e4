package org.huying.dispatch.routing.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.huying.chassis.audit.PrivilegedActs;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.directory.CurrentDirectory;

/** Puts a draft in force, from now or from later on. Cases that were routed before keep their unit. */
@ApplicationScoped
public class ActivateRuleSet {
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private final RuleSetTable table;
    private final CurrentDirectory directory;
    private final PrivilegedActs acts;
    private final Event<RuleSetActivated> news;
    private final Clock clock;

    ActivateRuleSet(
            RuleSetTable table,
            CurrentDirectory directory,
            PrivilegedActs acts,
            Event<RuleSetActivated> news,
            Clock clock) {
        this.table = table;
        this.directory = directory;
        this.acts = acts;
        this.news = news;
        this.clock = clock;
    }

    /** @param validFrom null for now */
    @Transactional
    public void handle(int version, Instant validFrom, EntityVersion expected, AccessScope caller) {
        table.lockForWriting();
        RuleSet draft = table.find(version).orElseThrow(() -> new NotFound("rule set", String.valueOf(version)));
        expected.mustBe(draft.revision());
        Instant now = clock.instant();
        Instant from = validFrom == null ? now : validFrom;
        RuleSet activated = draft.activated(from, caller.subject(), now);
        if (from.isBefore(now) || from.isAfter(LATEST))
            throw new Invalid("/validFrom", "应在现在与 2100 年之间 · must lie between now and the year 2100");
        RuleSetCheck.mustBeSound(draft.rules(), directory.get());
        if (table.anyBegins(from)) throw new SameMoment();
        table.store(activated);
        acts.record("version " + version + " in force from " + from);
        news.fire(new RuleSetActivated(version));
    }
}
