package org.huying.reporting.hotspot;

import jakarta.enterprise.context.ApplicationScoped;
import org.huying.reporting.table.Statements;

/** Lets a transaction see everything as of one moment, so that the parts of an answer fit together. */
@ApplicationScoped
class OneMoment {
    /**
     * The moment begins with the first question after these. Before it, tables that are just being built anew have changed
     * places: rows that came into them later than the moment would be missed.
     */
    private static final String BEGIN = """
            SET TRANSACTION ISOLATION LEVEL REPEATABLE READ;
            LOCK TABLE ledger_line, ledger_state, ledger_merge, ledger_clock, ledger_exit, course_step, concern_place, tally
            IN ACCESS SHARE MODE
            """;

    private final Statements statements;

    OneMoment(Statements statements) {
        this.statements = statements;
    }

    /** To be called first in the transaction. */
    void begin() {
        statements.run(BEGIN);
    }
}
