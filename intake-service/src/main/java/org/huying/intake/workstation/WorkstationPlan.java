package org.huying.intake.workstation;

/**
 * A workstation as it is to be opened.
 *
 * @param code   by which it is known from then on
 * @param spot   where in the building, or instead of one; null where the building says enough
 */
public record WorkstationPlan(
        String code, String name, String communityCode, String gridCode, String building, String spot) {}
