package org.huying.reporting.task.settled;

import org.huying.reporting.task.Facet;
import org.huying.reporting.task.Unit;

/** What was tallied of one part of a breakdown. */
public record Kept(Basis basis, Piece piece, Counts counts) {
    public Facet facet() {
        return piece.facet();
    }

    /** Code of the community, topic or unit. */
    public String part() {
        return piece.part();
    }

    /** Of what stands for a unit. */
    public Unit unit() {
        return new Unit(piece.part(), piece.unitKind().isEmpty() ? null : piece.unitKind(), unitName());
    }

    /** Null where none is known. */
    public String unitName() {
        return piece.unitName().isEmpty() ? null : piece.unitName();
    }

    /** For which reason these are left out of the rates; null for those in them. */
    public String excludedFor() {
        return piece.excludedFor().isEmpty() ? null : piece.excludedFor();
    }

    public long of(TaskCount count) {
        return counts.of(count);
    }
}
