package org.huying.reporting.meeting;

/**
 * How many reports were raised in meetings of one community.
 *
 * @param merged whether they were merged into others or declined: reports that are no concerns of their own
 */
public record RaisedCell(String communityCode, boolean merged, long reports) {}
