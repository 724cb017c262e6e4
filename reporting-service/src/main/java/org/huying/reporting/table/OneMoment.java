package org.huying.reporting.table;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets a transaction see everything as of one moment, so that the parts of an answer fit together. */
@ApplicationScoped
public class OneMoment {
    private final Statements statements;

    OneMoment(Statements statements) {
        this.statements = statements;
    }

    /**
     * To be called first in the transaction: the moment begins with the first question after it. Before it, those of the
     * tables that are just being built anew have changed places: rows that came into them later would be missed.
     *
     * @param tables their names, with commas between them, in the order in which their read model names them: whoever lets
     *               them change places takes them in that order
     */
    public void begin(String tables) {
        statements.run(
                "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ; LOCK TABLE " + tables + " IN ACCESS SHARE MODE");
    }
}
