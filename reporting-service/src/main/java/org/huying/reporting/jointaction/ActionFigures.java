package org.huying.reporting.jointaction;

import org.huying.reporting.summary.Rate;

/**
 * Figures of one joint action, or of several together.
 *
 * @param shiftsPlanned   shifts of the plan
 * @param shiftsBegun     of those, begun by then and not cancelled before
 * @param shiftsHeld      of those begun, the ones somebody came to
 * @param requiredPresent required units that came / required, over the shifts that have begun
 */
public record ActionFigures(
        int shiftsPlanned, int shiftsBegun, int shiftsHeld, Rate requiredPresent, Interventions interventions) {
    static final ActionFigures NONE = new ActionFigures(0, 0, 0, new Rate(0, 0), new Interventions(0, 0, 0));

    ActionFigures and(ActionFigures other) {
        return new ActionFigures(
                shiftsPlanned + other.shiftsPlanned,
                shiftsBegun + other.shiftsBegun,
                shiftsHeld + other.shiftsHeld,
                new Rate(
                        requiredPresent.numerator() + other.requiredPresent.numerator(),
                        requiredPresent.denominator() + other.requiredPresent.denominator()),
                interventions.and(other.interventions));
    }
}
