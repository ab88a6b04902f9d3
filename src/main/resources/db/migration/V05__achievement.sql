-- What was achieved. The two fact tables are clustered by indicator, month and place, because every screen asks for one or a few
-- indicators in a year of months for a whole kabupaten: such a read is one range per month. Places are ordered by code, so that
-- each kecamatan and kabupaten is one range too. No foreign keys here: they would cost more than the read.
-- No row = not reported; numerator NULL = reported as empty. Periods: months since 2000-01; annual totals 20000 + year.
CREATE TABLE achievement (
  indicator_id SMALLINT UNSIGNED NOT NULL,
  period       SMALLINT UNSIGNED NOT NULL,
  village_id   INT UNSIGNED NOT NULL,
  numerator    INT UNSIGNED NULL,
  denominator  INT UNSIGNED NULL,
  state        TINYINT UNSIGNED NOT NULL COMMENT '1 reported, 2 verified, 3 final',
  import_id    INT UNSIGNED NOT NULL COMMENT 'the one that brought this value',
  PRIMARY KEY (indicator_id, period, village_id)
);

-- The same for facilities. outside_area: people from elsewhere whom the Puskesmas served (luar wilayah).
CREATE TABLE facility_achievement (
  indicator_id SMALLINT UNSIGNED NOT NULL,
  period       SMALLINT UNSIGNED NOT NULL,
  facility_id  INT UNSIGNED NOT NULL,
  outside_area BOOLEAN NOT NULL,
  numerator    INT UNSIGNED NULL,
  denominator  INT UNSIGNED NULL,
  state        TINYINT UNSIGNED NOT NULL COMMENT '1 reported, 2 verified, 3 final',
  import_id    INT UNSIGNED NOT NULL COMMENT 'the one that brought this value',
  PRIMARY KEY (indicator_id, period, facility_id, outside_area)
);

-- Which documents the figures of an indicator and year come from, and when the newest of them changed anything: "data per".
CREATE TABLE achievement_source (
  indicator_id SMALLINT UNSIGNED NOT NULL,
  year         SMALLINT UNSIGNED NOT NULL,
  source       VARCHAR(300) NOT NULL,
  taken_in_at  DATETIME NOT NULL COMMENT 'UTC',
  PRIMARY KEY (indicator_id, year, source)
);

-- Kinds of unit of which no report of an indicator is expected: their silence is not "belum lapor".
CREATE TABLE not_expected (
  indicator_id SMALLINT UNSIGNED NOT NULL,
  unit_kind    VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'DESA, KELURAHAN, PUSKESMAS',
  PRIMARY KEY (indicator_id, unit_kind)
);

-- How far the month of a Puskesmas has come. Beside the service month stands the day of the report. No row = DRAFT.
CREATE TABLE puskesmas_month (
  puskesmas_id INT UNSIGNED NOT NULL,
  period       SMALLINT UNSIGNED NOT NULL,
  state        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'DRAFT, SUBMITTED, VERIFIED, FINAL, REOPENED',
  report_date  DATE NULL,
  reason       VARCHAR(500) NULL COMMENT 'why it was opened again',
  version      INT UNSIGNED NOT NULL,
  PRIMARY KEY (puskesmas_id, period)
);

-- The twelve minimum services (SPM) of the kabupaten by year.
CREATE TABLE spm_year (
  year                 SMALLINT UNSIGNED NOT NULL,
  service              VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  numerator            INT UNSIGNED NOT NULL,
  denominator          INT UNSIGNED NOT NULL,
  goods_services_staff DECIMAL(6,3) NOT NULL COMMENT 'percent',
  source               VARCHAR(300) NULL,
  import_id            INT UNSIGNED NOT NULL,
  PRIMARY KEY (year, service)
);
