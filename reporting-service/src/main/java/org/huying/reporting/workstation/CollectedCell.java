package org.huying.reporting.workstation;

/**
 * How many reports of one topic were collected at a workstation by people of one role.
 *
 * @param workstationCode null where none was named
 * @param role            in which whoever collected them acted
 * @param merged          whether they were merged into others: reports that are no concerns of their own
 */
public record CollectedCell(String workstationCode, String topic, String role, boolean merged, long reports) {}
