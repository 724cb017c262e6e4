package org.huying.dispatch.hazard;

/**
 * Where a point belongs.
 *
 * @param caseNumber null for a point found in a sweep
 * @param gridCode   null for a place in no grid, and for the grid of the case
 */
public record Whereabouts(String caseNumber, String communityCode, String gridCode) {}
