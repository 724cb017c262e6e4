package org.huying.intake.unsealing;

import java.util.function.UnaryOperator;

/**
 * On which grounds somebody asks who it was; they stay in the audit log longer than the person may be known.
 *
 * @param words their own; null where none were given
 */
public record Grounds(AccessReason reason, String words) {
    /** Fit for the audit log: without the person whom they are about. */
    String without(UnaryOperator<String> person) {
        return words == null || words.isBlank() ? reason.name() : reason + ": " + person.apply(words.strip());
    }

    @Override
    public String toString() {
        return "Grounds[" + reason + "]";
    }
}
