package org.huying.intake.meeting;

/** One meeting as dispatch last told. */
record KnownMeeting(String number, String kind, String communityCode, boolean cancelled, long sequence) {}
