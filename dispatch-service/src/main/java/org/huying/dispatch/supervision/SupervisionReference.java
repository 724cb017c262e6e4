package org.huying.dispatch.supervision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.huying.dispatch.act.CaseInQuestion;

/**
 * What every supervision event begins with: which one, on which case, of whom, and in which role somebody acted.
 *
 * @param unit code of the supervised unit
 */
public record SupervisionReference(
        UUID supervisionId,
        String number,
        @JsonUnwrapped CaseInQuestion about,
        SupervisionLevel level,
        Organ organ,
        String unit,
        String actorRole) {}
