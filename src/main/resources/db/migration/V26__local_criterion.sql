-- Criteria that a kabupaten asks for beside those of the regulation: codes with "-L", never written by the built-in list. A version is
-- never edited, only followed by the next one or retired, so that evidence always finds what it was recorded for.
ALTER TABLE criterion
  ADD COLUMN retired    BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'no longer asked for',
  ADD COLUMN changed_by VARCHAR(120) NULL COMMENT 'NULL: built in',
  ADD COLUMN changed_at DATETIME NULL COMMENT 'UTC';
