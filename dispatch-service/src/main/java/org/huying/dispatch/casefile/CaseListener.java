package org.huying.dispatch.casefile;

/** Whoever in this service follows what happens to cases, in the transaction in which it happens. */
public interface CaseListener {
    void on(CaseFile moved, CaseEvent event);
}
