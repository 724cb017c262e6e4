-- Whether a concern's registration named anything finer than its community: what the missing-address rate counts. Null
-- while the registration is not here.
ALTER TABLE ledger_line ADD COLUMN placed boolean;

-- What was registered before.
UPDATE ledger_line line SET placed = event.data -> 'place' ?| ARRAY[
  'gridCode', 'estate', 'zone', 'building', 'unit', 'floorLabel', 'spot', 'wgs84']
FROM journal event
WHERE event.type = 'concern.registered.v1' AND event.concern_id = line.concern_id::text
  AND line.registered_at IS NOT NULL;
