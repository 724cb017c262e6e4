package org.huying.dispatch.desk;

/** In which order a view is read. What has no such time comes last by deadline and oldest, and first by newest. */
public enum DeskSort {
    /** The most urgent first: what falls due, or fell due, first; a deferred case falls due at its review. */
    DEADLINE(
            "least(clocks.next_due, CASE WHEN clocks.deferred THEN"
                    + " (SELECT k.review_at FROM case_clock k WHERE k.case_id = c.id) END)",
            "ASC"),
    NEWEST("c.filed_at", "DESC"),
    OLDEST("c.filed_at", "ASC");

    private final String key;
    private final String direction;

    DeskSort(String key, String direction) {
        this.key = key;
        this.direction = direction;
    }

    /** What is sorted by; never null, so that a cursor can name any place. */
    String key() {
        return "coalesce(" + key + ", 'infinity'::timestamptz)";
    }

    /** The id decides between two of the same moment. */
    String order(String of) {
        return "%1$s.key %2$s, %1$s.id %2$s".formatted(of, direction);
    }

    String after() {
        return direction.equals("ASC") ? ">" : "<";
    }
}
