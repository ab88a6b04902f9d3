-- What became of what is odd in the data. A flag is found anew in the figures whenever they are read; here stands what figures cannot
-- tell: since when it has been there, how it was explained and by whom, and that it is gone. The numbers stand beside the explanation,
-- because it was given for these numbers and for no others.
CREATE TABLE quality_note (
  id             INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  key_rule       VARCHAR(100) NOT NULL COMMENT 'one for a missing and for a late report',
  rule           VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  indicator_code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty: over several indicators',
  key_period     SMALLINT UNSIGNED NOT NULL COMMENT '0 for silence: it goes on from month to month',
  period         SMALLINT UNSIGNED NOT NULL COMMENT 'of the figure, or the month that was due',
  unit_kind      VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'KABUPATEN, PUSKESMAS, DESA, KELURAHAN',
  unit_id        INT UNSIGNED NOT NULL,
  other_kind     VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of two units that are alike; else empty',
  other_id       INT UNSIGNED NOT NULL COMMENT 'of two units that are alike; else 0',
  severity       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  numbers        VARCHAR(500) NOT NULL COMMENT 'of its sentence, one a line',
  state          VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  first_seen     DATETIME NOT NULL COMMENT 'UTC',
  explanation    VARCHAR(500) NULL,
  explained_by   VARCHAR(100) NULL,
  explained_at   DATETIME NULL COMMENT 'UTC',
  fixed_at       DATETIME NULL COMMENT 'UTC; when it was first seen to be gone',
  row_version    INT UNSIGNED NOT NULL,
  UNIQUE KEY quality_note_flag (key_rule, indicator_code, key_period, unit_kind, unit_id, other_kind, other_id),
  KEY quality_note_fixed (state, fixed_at),
  CONSTRAINT quality_note_state CHECK (state IN ('NEW', 'EXPLAINED', 'FIXED'))
);
