-- Where each concern is, as its registration said: community, estate, zone, building, spot; what nothing follows is left out.
CREATE TABLE concern_place (
  concern_id uuid PRIMARY KEY,
  place text NOT NULL
);

-- What was registered before.
INSERT INTO concern_place (concern_id, place)
SELECT concern_id::uuid, rtrim(concat_ws('|', place ->> 'communityCode',
  replace(coalesce(place ->> 'estate', ''), '|', '/'), replace(coalesce(place ->> 'zone', ''), '|', '/'),
  replace(coalesce(place ->> 'building', ''), '|', '/'), replace(coalesce(place ->> 'spot', ''), '|', '/')), '|')
FROM (SELECT concern_id, data -> 'place' AS place FROM journal WHERE type = 'concern.registered.v1') AS registered
WHERE concern_id IS NOT NULL AND place ->> 'communityCode' IS NOT NULL
ON CONFLICT DO NOTHING;
