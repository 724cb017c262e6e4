package org.huying.dispatch.casefile;

/** Whoever in this service follows what happens to cases, in the transaction in which it happens. */
public interface CaseListener {
    void on(CaseFile moved, CaseEvent event);

    /**
     * Whether it comes before all others: the one that locks its own row. A case is written when somebody's question
     * makes it be, and whoever holds the case before that row waits in the other order than everybody else.
     */
    default boolean locks() {
        return false;
    }
}
