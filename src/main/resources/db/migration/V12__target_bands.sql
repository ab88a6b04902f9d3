-- A target alone says "reached or not". A minimum, a stretch target and a tolerance let a page tell nearly from far, and a target
-- that holds for some months only gives way to the one before it. The decree itself may lie beside its number: one file for all
-- targets of one change.
CREATE TABLE target_file (
  id          INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name        VARCHAR(200) NOT NULL COMMENT 'as it was handed in, without folders',
  media_type  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'by content, never by name',
  content     MEDIUMBLOB NOT NULL,
  recorded_by VARCHAR(100) NOT NULL,
  recorded_at DATETIME NOT NULL COMMENT 'UTC'
);

ALTER TABLE target
  ADD until_month   INT UNSIGNED NULL COMMENT 'last month in which it counts; NULL: to the end of the year',
  ADD minimum       DECIMAL(9,3) NULL COMMENT 'for the whole year, like value',
  ADD stretch       DECIMAL(9,3) NULL COMMENT 'for the whole year, like value',
  ADD tolerance     DECIMAL(9,3) NULL COMMENT 'percentage points, or cases of a count, from the target towards the worse side',
  ADD basis_file_id INT UNSIGNED NULL,
  ADD CONSTRAINT target_until_month CHECK (until_month BETWEEN from_month AND 12),
  ADD CONSTRAINT target_basis_file FOREIGN KEY (basis_file_id) REFERENCES target_file (id);
