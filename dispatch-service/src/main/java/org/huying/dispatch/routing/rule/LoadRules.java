package org.huying.dispatch.routing.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.huying.dispatch.directory.CurrentDirectory;

/** Takes version 1 of the rules from the data file where there is none yet; later versions come over REST only. */
@ApplicationScoped
class LoadRules {
    /** In force before anything was ever heard. */
    private static final Instant ALWAYS = Instant.parse("2000-01-01T00:00:00Z");

    private final RuleSetTable table;
    private final CurrentDirectory directory;
    private final Clock clock;

    LoadRules(RuleSetTable table, CurrentDirectory directory, Clock clock) {
        this.table = table;
        this.directory = directory;
        this.clock = clock;
    }

    /** Returns the latest version there is. */
    @Transactional
    int handle(RuleFile file) {
        table.lockForWriting();
        int latest = table.latest();
        if (latest > 0) return latest;
        RuleSetCheck.mustBeSound(file.rules(), directory.get());
        Instant now = clock.instant();
        table.store(new RuleSet(1, 1, file.rules(), "system", now, null, ALWAYS, now));
        return 1;
    }
}
