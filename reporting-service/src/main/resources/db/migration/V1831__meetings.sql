-- What came of meetings is counted from the journal: meetings and resolutions by when they began, and the concerns that
-- were raised in one.
CREATE INDEX journal_meetings ON journal (type, time) WHERE topic = 'huying.meetings';
CREATE INDEX journal_raised_in_meeting ON journal (time)
  WHERE type = 'concern.registered.v1' AND data ? 'meetingNumber';
