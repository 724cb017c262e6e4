package org.huying.reporting.ledger;

/** With what a case was closed. Explained, untrue and transferred ones are not concluded (domain.md §6). */
public enum Outcome {
    RESOLVED(true),
    IMPLEMENTED(true),
    EXPLAINED(false),
    UNTRUE(false),
    TRANSFERRED(false);

    private final boolean concludes;

    Outcome(boolean concludes) {
        this.concludes = concludes;
    }

    /** Whether the concern counts as 办结和落实. */
    public boolean concludes() {
        return concludes;
    }
}
