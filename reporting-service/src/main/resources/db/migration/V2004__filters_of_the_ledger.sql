-- What summaries, trends and the ledger are narrowed by. Of the channels and natures there are few, and none is rare.
CREATE INDEX ledger_line_grid ON ledger_line (grid_code, registered_at);
CREATE INDEX ledger_line_topic ON ledger_line (topic text_pattern_ops, registered_at);
CREATE INDEX ledger_line_owner ON ledger_line (owner_code, registered_at);
CREATE INDEX ledger_line_in_community ON ledger_line (community_code, registered_at);
