package org.huying.dispatch.routing.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Remembers with a draft that it was tried out, and as which revision. */
@ApplicationScoped
public class NoteDryRun {
    private final RuleSetTable table;

    NoteDryRun(RuleSetTable table) {
        this.table = table;
    }

    @Transactional
    public void handle(int version, RuleSet.DryRunNote note) {
        table.note(version, note);
    }
}
