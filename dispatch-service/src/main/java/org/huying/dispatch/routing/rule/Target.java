package org.huying.dispatch.routing.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.huying.dispatch.directory.UnitKind;

/**
 * Whom a rule names, as lead or as helper.
 *
 * @param unitKind which kind of unit is meant, with {@code UNIT_IN_CHARGE} alone
 * @param unit     code of the unit, with {@code NAMED_UNIT} alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Target(Choice choice, UnitKind unitKind, String unit) {
    /** How the unit is found. */
    public enum Choice {
        /** The unit of a kind that is in charge of the community. */
        UNIT_IN_CHARGE,
        /** The party group of the grid. */
        GRID_PARTY_GROUP,
        /** The community itself. */
        COMMUNITY,
        /** The unit with that code. */
        NAMED_UNIT,
        /** Whoever has the latest of the earlier cases; only with a condition on earlier cases. */
        EARLIER_OWNER
    }
}
