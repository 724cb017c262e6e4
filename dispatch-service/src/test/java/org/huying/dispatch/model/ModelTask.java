package org.huying.dispatch.model;

import java.time.Instant;

/** One unit's task. */
final class ModelTask {
    final boolean lead;
    final int round;
    final String unit;
    final Instant dispatchedAt;
    String status = "DISPATCHED";
    String worker;
    boolean accepted;

    ModelTask(boolean lead, int round, String unit, Instant dispatchedAt) {
        this.lead = lead;
        this.round = round;
        this.unit = unit;
        this.dispatchedAt = dispatchedAt;
    }

    boolean is(String... statuses) {
        for (String one : statuses) if (status.equals(one)) return true;
        return false;
    }

    void accept() {
        status = "ACCEPTED";
        accepted = true;
    }

    @Override
    public String toString() {
        return "%d %s %s %s %s".formatted(round, lead ? "LEAD" : "CO_HANDLER", unit, status, worker);
    }
}
