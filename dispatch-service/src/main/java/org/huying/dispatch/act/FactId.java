package org.huying.dispatch.act;

import java.util.UUID;
import org.huying.chassis.problem.Malformed;

/** The id a phone gave to a fact it records, so that the fact can be sent again without being recorded again. */
public final class FactId {
    private static final int LENGTH = 36;

    private FactId() {}

    public static UUID of(String text) {
        try {
            if (text.length() == LENGTH) return UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            // answered like one of another length
        }
        throw new Malformed("编号应为 UUID", "The id must be a UUID, as the phone makes it");
    }
}
