package org.huying.reporting.readmodel;

import java.util.List;
import java.util.Set;
import org.huying.chassis.inbox.ReceivedEvent;

/**
 * What is folded from the journal into tables of its own. It owns nothing: it can be thrown away and built again, and is
 * then the same row for row (architecture.md §4). Its tables are plain ones, without foreign keys, triggers or views upon
 * them: those would stay with the tables that are thrown away.
 */
public interface ReadModel {
    /** A lower-case word of the town, as operators ask for it: {@code ledger}, {@code field-work}. */
    String name();

    /** Every table it is kept in; no other read model writes to one of them. */
    List<String> tables();

    /** The topics of which it reads events: {@code huying.cases}. */
    Set<String> topics();

    /**
     * Folds events of its topics, in the order in which they were told for each key, in the caller's transaction. Events
     * it has no use for are passed over; a batch told twice changes nothing. Tables are named without a schema: where they
     * are is the caller's to say.
     */
    void keep(List<ReceivedEvent> events);
}
