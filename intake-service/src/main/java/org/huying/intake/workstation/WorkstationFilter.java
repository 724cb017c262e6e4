package org.huying.intake.workstation;

/**
 * Which workstations are asked for.
 *
 * @param communityCode null for those of all communities
 */
public record WorkstationFilter(WorkstationStatus status, String communityCode) {}
