-- What was held and collected at workstations is counted from the journal: how each workstation stood, the sessions by
-- when they began, and the concerns that came over that channel.
CREATE INDEX journal_workstations ON journal (key, sequence)
  WHERE type IN ('workstation.opened.v1', 'workstation.hours-changed.v1', 'workstation.handed-over.v1',
    'workstation.closed.v1', 'workstation.reopened.v1');
CREATE INDEX journal_workstation_sessions ON journal (time) WHERE type = 'workstation.session-recorded.v1';
CREATE INDEX journal_collected_at_workstations ON journal (time)
  WHERE type = 'concern.registered.v1' AND data ->> 'channel' = 'GRID_PARTY_WORKSTATION';
