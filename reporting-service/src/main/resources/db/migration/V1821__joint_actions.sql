-- What reports on joint actions are folded from.
CREATE INDEX journal_joint_action ON journal (key, sequence) WHERE topic = 'huying.joint-actions';
