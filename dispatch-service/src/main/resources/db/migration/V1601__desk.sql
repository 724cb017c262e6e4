-- What the desk's views read: the open cases alone, found by place and unit, however many closed ones lie behind.
CREATE INDEX case_file_open ON case_file (community_code, grid_code, owner_code, first_receiver, id)
  WHERE status NOT IN ('CLOSED', 'TRANSFERRED', 'VOIDED', 'DECLINED', 'MERGED');
