-- What is read of what reporters said and asked for after closings: few events among many, each looked for by its kind.
CREATE INDEX journal_evaluation ON journal (key, sequence DESC) WHERE type = 'concern.evaluated.v1';
CREATE INDEX journal_reopening_requested ON journal (recorded_time) WHERE type = 'concern.reopening-requested.v1';
-- Closings by when they were.
CREATE INDEX ledger_state_closed ON ledger_state (time) WHERE status = 'CLOSED';
