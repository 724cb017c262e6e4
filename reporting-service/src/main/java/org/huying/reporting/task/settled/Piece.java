package org.huying.reporting.task.settled;

import org.huying.reporting.task.Facet;
import org.huying.reporting.task.Matter;
import org.huying.reporting.task.Unit;

/**
 * One part of a breakdown, of tasks that are in the rates or left out of them for one reason.
 *
 * @param part        code of the community, topic or unit
 * @param unitKind    as told with the unit; empty for what is none
 * @param unitName    as told with the unit; empty for what is none
 * @param excludedFor empty for those in the rates
 */
record Piece(Facet facet, String part, String unitKind, String unitName, String excludedFor) {
    static Piece of(Facet facet, Matter matter, Unit unit) {
        boolean isUnit = facet == Facet.UNIT;
        return new Piece(
                facet,
                facet.part(matter, unit),
                isUnit ? orEmpty(unit.kind()) : "",
                isUnit ? orEmpty(unit.name()) : "",
                orEmpty(matter.excludedFor()));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
