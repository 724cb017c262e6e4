-- Another one whenever a tally changed, whoever changed it: sums that were read beside the same stamp are still right.
CREATE TABLE task_tally_stamp (stamp uuid NOT NULL);
INSERT INTO task_tally_stamp VALUES (gen_random_uuid());

CREATE FUNCTION task_tally_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE task_tally_stamp SET stamp = gen_random_uuid();
  RETURN NULL;
END $$;

CREATE TRIGGER task_tally_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON task_tally
  FOR EACH STATEMENT EXECUTE FUNCTION task_tally_changed();
