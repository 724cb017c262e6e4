-- With which concern a case goes on, by its number, since intake told that both report the same matter.
ALTER TABLE case_file ADD COLUMN merged_into text;
