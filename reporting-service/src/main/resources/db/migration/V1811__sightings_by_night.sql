-- Sightings of a topic in a community by time: what the nights are counted from.
CREATE INDEX journal_sighting ON journal ((data ->> 'topic'), (data ->> 'communityCode'), time)
  WHERE type = 'sighting.recorded.v1';
