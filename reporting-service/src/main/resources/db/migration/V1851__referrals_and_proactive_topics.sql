-- What is read of referrals and proactive topics: few events among many, each looked for by its kind.
CREATE INDEX journal_referral ON journal (key, sequence) WHERE type LIKE 'referral.%';
CREATE INDEX journal_proactive_topic ON journal (key, sequence) WHERE type LIKE 'proactive-topic.%';
