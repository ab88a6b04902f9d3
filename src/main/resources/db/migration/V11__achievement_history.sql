-- What a figure was before an import changed it, so that a page can say "berubah sejak". Written by one statement for all rows of an
-- import that change a value or verify it; a figure that comes for the first time has no history.
CREATE TABLE achievement_history (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  indicator_id SMALLINT UNSIGNED NOT NULL,
  period       SMALLINT UNSIGNED NOT NULL,
  kind         TINYINT UNSIGNED NOT NULL COMMENT '0 village or kabupaten, 1 facility, 2 luar wilayah',
  place_id     INT UNSIGNED NOT NULL,
  numerator    INT UNSIGNED NULL,
  denominator  INT UNSIGNED NULL,
  state        TINYINT UNSIGNED NOT NULL,
  import_id    INT UNSIGNED NOT NULL COMMENT 'the one that brought this value',
  replaced_at  DATETIME NOT NULL COMMENT 'UTC',
  replaced_by  INT UNSIGNED NOT NULL COMMENT 'import',
  KEY achievement_history_figure (indicator_id, period, place_id)
);
