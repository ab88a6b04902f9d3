-- What is measured, who should be served, and what is to be reached. The catalogue is kept as data so that a kabupaten can
-- change it without a programmer. Target populations and targets are never overwritten: a change is a new version, because a
-- figure that was shown last month must still be explainable next year.

-- An indicator as it counts here: the built-in definition with the kabupaten's own words over it.
CREATE TABLE indicator (
  id             SMALLINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version        INT UNSIGNED NOT NULL,
  code           VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position       INT UNSIGNED NOT NULL COMMENT 'order on screen',
  kind           VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  direction      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cluster        VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  life_cycle     VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  target_group   VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'NULL: denominator reported with the numerator',
  lowest_screen  VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  lowest_wall    VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  lowest_print   VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  lowest_export  VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  multiplier     INT UNSIGNED NOT NULL,
  limit_1        DECIMAL(9,3) NOT NULL,
  limit_2        DECIMAL(9,3) NOT NULL,
  limit_3        DECIMAL(9,3) NOT NULL,
  limit_4        DECIMAL(9,3) NOT NULL,
  due_months     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'service months, 1 to 12, comma between',
  due_day        INT UNSIGNED NOT NULL COMMENT 'day of the following month',
  month_weights  VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'twelve whole numbers, January first',
  priority       BOOLEAN NOT NULL,
  early_contact  BOOLEAN NOT NULL,
  cascade_after  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'code of the step before',
  measurement    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'denominators of one measurement agree',
  source         VARCHAR(1000) NOT NULL,
  UNIQUE KEY indicator_code (code)
);

CREATE TABLE indicator_text (
  indicator_id SMALLINT UNSIGNED NOT NULL,
  language     VARCHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name         VARCHAR(200)  NOT NULL,
  short_name   VARCHAR(60)   NOT NULL,
  definition   VARCHAR(2000) NOT NULL,
  numerator    VARCHAR(500)  NOT NULL,
  denominator  VARCHAR(500)  NOT NULL,
  noun         VARCHAR(80)   NOT NULL,
  unit         VARCHAR(40)   NOT NULL,
  rate_unit    VARCHAR(60)   NULL,
  PRIMARY KEY (indicator_id, language),
  CONSTRAINT indicator_text_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id)
);

CREATE TABLE indicator_reference (
  indicator_id SMALLINT UNSIGNED NOT NULL,
  year         INT UNSIGNED NOT NULL,
  value        DECIMAL(9,3)  NOT NULL,
  source       VARCHAR(500)  NOT NULL,
  PRIMARY KEY (indicator_id, year),
  CONSTRAINT indicator_reference_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id)
);

-- The kabupaten's own words, column by column as its indikator.csv has them. Kept apart from the result, so that a new release
-- may improve the built-in definition around them and never loses them.
CREATE TABLE indicator_override (
  code        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  column_name VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value       VARCHAR(2000) NOT NULL,
  PRIMARY KEY (code, column_name)
);

-- Moves with the catalogue only: new figures must not make every screen read the definitions again.
CREATE TABLE catalogue_version (
  id      TINYINT UNSIGNED NOT NULL PRIMARY KEY,
  version BIGINT UNSIGNED  NOT NULL
);
INSERT INTO catalogue_version VALUES (1, 1);

-- How many people should be served. The valid row of a key is the one that counts; the others are what was believed before.
CREATE TABLE target_population (
  id           INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  year         INT UNSIGNED NOT NULL,
  target_group VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit_level   VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit_id      INT UNSIGNED NOT NULL COMMENT 'village, facility or regency, by unit_level',
  kind         VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version      INT UNSIGNED NOT NULL COMMENT '1, 2, … for each key',
  valid        BOOLEAN NOT NULL,
  amount       INT UNSIGNED NOT NULL,
  source       VARCHAR(500) NULL,
  origin       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'FILE, SCREEN',
  recorded_by  VARCHAR(100) NOT NULL,
  recorded_at  DATETIME NOT NULL,
  row_version  INT UNSIGNED NOT NULL,
  UNIQUE KEY target_population_key (year, target_group, unit_level, unit_id, kind, version),
  KEY target_population_read (year, valid, target_group)
);

-- What is to be reached. A version counts from its month on and never before: the highest version whose month has come.
CREATE TABLE target (
  id               INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  indicator_id     SMALLINT UNSIGNED NOT NULL,
  year             INT UNSIGNED NOT NULL,
  unit_level       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit_id          INT UNSIGNED NOT NULL COMMENT 'village, facility or regency, by unit_level',
  version          INT UNSIGNED NOT NULL COMMENT '1, 2, … for each key',
  from_month       INT UNSIGNED NOT NULL,
  value            DECIMAL(9,3) NOT NULL COMMENT 'for the whole year, in the unit of the indicator',
  denominator_kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  basis            VARCHAR(500) NOT NULL,
  basis_number     VARCHAR(100) NULL,
  basis_date       DATE NULL,
  origin           VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'FILE, SCREEN, NATIONAL',
  recorded_by      VARCHAR(100) NOT NULL,
  recorded_at      DATETIME NOT NULL,
  row_version      INT UNSIGNED NOT NULL,
  UNIQUE KEY target_key (indicator_id, year, unit_level, unit_id, version),
  CONSTRAINT target_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id),
  CONSTRAINT target_from_month CHECK (from_month BETWEEN 1 AND 12)
);
