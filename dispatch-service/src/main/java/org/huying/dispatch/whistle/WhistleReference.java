package org.huying.dispatch.whistle;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.huying.dispatch.act.CaseInQuestion;

/**
 * What every whistle event begins with.
 *
 * @param caller code of the unit that called
 * @param status the whistle's status after what happened
 */
public record WhistleReference(
        UUID whistleId,
        String number,
        @JsonUnwrapped CaseInQuestion about,
        String caller,
        WhistleStatus status,
        String actorRole) {}
