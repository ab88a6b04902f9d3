-- How far ILP has come in each facility. Nothing here says "sudah ILP" or names a stage: stages are always computed from the
-- criteria and the evidence (rules §10), so that nobody can announce one. Criteria are versioned, and evidence keeps the version
-- it was recorded with.
CREATE TABLE criterion (
  code         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version      SMALLINT UNSIGNED NOT NULL,
  position     SMALLINT UNSIGNED NOT NULL,
  kind         VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_id      VARCHAR(200) NOT NULL,
  name_en      VARCHAR(200) NOT NULL,
  weight       SMALLINT UNSIGNED NOT NULL,
  -- The lowest stage that asks for it; NULL where no stage does (network completeness never changes a stage).
  required_for VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  proof        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  minimum      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  source       VARCHAR(200) NOT NULL,
  PRIMARY KEY (code, version),
  CONSTRAINT criterion_kind CHECK (kind IN ('PUSKESMAS', 'PUSTU', 'POSYANDU'))
);

CREATE TABLE evidence (
  id                INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  facility_id       INT UNSIGNED NOT NULL,
  criterion_code    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  criterion_version SMALLINT UNSIGNED NOT NULL,
  -- When it happened (date of the decree, of the meeting, of the count), not when it was typed in.
  happened_on       DATE NOT NULL,
  -- Number of the decree, count ("5", "1+1", "45/52"), year, number of meetings.
  proof             VARCHAR(200) NULL,
  note              VARCHAR(500) NULL,
  recorded_by       VARCHAR(100) NULL,
  recorded_at       DATETIME NOT NULL,
  import_id         INT UNSIGNED NULL,
  -- Withdrawn evidence counts as if it had never been there; it is kept, so that the withdrawal can be explained.
  withdrawn_at      DATETIME NULL,
  withdrawn_by      VARCHAR(100) NULL,
  version           INT NOT NULL,
  UNIQUE KEY evidence_once_a_day (facility_id, criterion_code, happened_on),
  CONSTRAINT evidence_facility FOREIGN KEY (facility_id) REFERENCES facility (id),
  CONSTRAINT evidence_criterion FOREIGN KEY (criterion_code, criterion_version) REFERENCES criterion (code, version)
);

-- How many facilities of a kind are to be operating at the end of a year, in total. start is the day from which a guide line is
-- drawn where only the end is known.
CREATE TABLE rollout_plan (
  id         INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  year       SMALLINT UNSIGNED NOT NULL,
  cumulative INT UNSIGNED NOT NULL,
  start      DATE NULL,
  source     VARCHAR(200) NULL,
  version    INT NOT NULL,
  UNIQUE KEY rollout_plan_once (kind, year),
  CONSTRAINT rollout_plan_kind CHECK (kind IN ('PUSKESMAS', 'PUSTU', 'POSYANDU'))
);
