-- How pressing a concern is; all that were heard before it could be told are general.
ALTER TABLE concern ADD COLUMN urgency text NOT NULL DEFAULT 'GENERAL';
