-- What belongs to the channel over which a concern came; nothing of it for most.
ALTER TABLE concern
  ADD workstation_code text,
  ADD workstation_session_id uuid,
  ADD visit_id uuid,
  ADD patrol_id uuid,
  ADD order_number text,
  ADD complaint_form text,
  ADD assigned_by text,
  ADD document_number text,
  ADD collector_unit text;

-- The hotline sends an order again now and then: the concern as which it was registered first.
CREATE TABLE hotline_order (
  order_number text PRIMARY KEY,
  concern_number text NOT NULL
);
