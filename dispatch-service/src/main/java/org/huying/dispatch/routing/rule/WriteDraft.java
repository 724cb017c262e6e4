package org.huying.dispatch.routing.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.huying.chassis.audit.PrivilegedActs;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.idempotency.Claim;
import org.huying.chassis.idempotency.IdempotencyKeys;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.directory.CurrentDirectory;

/** Writes a new version of the rules as a draft, or writes a draft anew. Neither routes anything yet. */
@ApplicationScoped
public class WriteDraft {
    private final RuleSetTable table;
    private final CurrentDirectory directory;
    private final IdempotencyKeys keys;
    private final PrivilegedActs acts;
    private final Clock clock;

    WriteDraft(RuleSetTable table, CurrentDirectory directory, IdempotencyKeys keys, PrivilegedActs acts, Clock clock) {
        this.table = table;
        this.directory = directory;
        this.keys = keys;
        this.acts = acts;
        this.clock = clock;
    }

    /** Returns the number of the new version; the same one when the request comes again under its key. */
    @Transactional
    public int first(List<Rule> rules, AccessScope caller, Optional<String> key) {
        RuleSetCheck.mustBeSound(rules, directory.get());
        table.lockForWriting();
        int version = table.latest() + 1;
        Optional<String> before = key.flatMap(
                it -> keys.claim(Claim.of(caller.subject(), it, "routing rules " + rules, String.valueOf(version)))
                        .earlierAnswer());
        if (before.isPresent()) return Integer.parseInt(before.get());
        table.store(RuleSet.draft(version, rules, caller.subject(), clock.instant()));
        acts.record("draft of version " + version);
        return version;
    }

    @Transactional
    public void anew(int version, List<Rule> rules, EntityVersion expected, AccessScope caller) {
        table.lockForWriting();
        RuleSet draft = table.find(version).orElseThrow(() -> new NotFound("rule set", String.valueOf(version)));
        expected.mustBe(draft.revision());
        RuleSetCheck.mustBeSound(rules, directory.get());
        table.store(draft.rewritten(rules, caller.subject(), clock.instant()));
        acts.record("draft of version " + version);
    }
}
