package org.huying.intake.abuse;

import java.util.UUID;
import org.huying.chassis.scope.AccessScope;

/**
 * Somebody comes to register a concern.
 *
 * @param phone           the reporter's, null when none was given
 * @param isThreat        whether life or property is said to be at stake
 * @param challengeAnswer null when none was sent
 * @param request         names the request, so that it may be repeated
 */
public record Arrival(AccessScope caller, String phone, boolean isThreat, String challengeAnswer, String request) {
    public Arrival {
        if (request == null) request = UUID.randomUUID().toString();
    }

    @Override
    public String toString() {
        return "Arrival[sealed]";
    }
}
