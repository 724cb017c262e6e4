package org.huying.chassis.housekeeping;

/** Tables whose rows are of use for a while only, and the column that says since when a row is there. */
enum Perishable {
    INBOX("inbox", "received_at"),
    IDEMPOTENCY_KEYS("idempotency_key", "created_at");

    private final String table;
    private final String since;

    Perishable(String table, String since) {
        this.table = table;
        this.since = since;
    }

    String table() {
        return table;
    }

    String since() {
        return since;
    }
}
