package org.huying.reporting.meeting;

/** How many meetings of one community and kind were held. */
public record MeetingCell(String communityCode, String kind, long held) {}
