-- Evidence by hand: it is recorded, corrected, sent back, verified and withdrawn by people, each with name and day, and nothing that
-- was once said is lost. The row of evidence is the present; evidence_history holds every version of it, the present one included,
-- so that the present can be made again from the history. Files lie in the data folder by their content; here stands whose they
-- are. People of a facility are counted, never named.
ALTER TABLE evidence
  ADD state    VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'RECORDED',
  ADD state_by VARCHAR(100) NULL COMMENT 'who withdrew, sent back or verified it; NULL while RECORDED',
  ADD state_at DATETIME NULL COMMENT 'UTC',
  ADD reason   VARCHAR(500) NULL COMMENT 'of the withdrawal or of sending it back';
UPDATE evidence SET state = 'WITHDRAWN', state_by = withdrawn_by, state_at = withdrawn_at WHERE withdrawn_at IS NOT NULL;
ALTER TABLE evidence
  DROP COLUMN withdrawn_at,
  DROP COLUMN withdrawn_by,
  ADD CONSTRAINT evidence_state CHECK (state IN ('RECORDED', 'VERIFIED', 'RETURNED', 'WITHDRAWN'));

CREATE TABLE evidence_history (
  evidence_id       INT UNSIGNED NOT NULL,
  version           INT NOT NULL COMMENT 'of the evidence after this change',
  action            VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  criterion_version SMALLINT UNSIGNED NOT NULL,
  happened_on       DATE NOT NULL,
  proof             VARCHAR(200) NULL,
  note              VARCHAR(500) NULL,
  reason            VARCHAR(500) NULL,
  changed_by        VARCHAR(100) NULL COMMENT 'sign-in name; NULL where the application took it in at its start',
  changed_at        DATETIME NOT NULL COMMENT 'UTC',
  import_id         INT UNSIGNED NULL,
  PRIMARY KEY (evidence_id, version),
  CONSTRAINT evidence_history_of FOREIGN KEY (evidence_id) REFERENCES evidence (id) ON DELETE CASCADE,
  CONSTRAINT evidence_history_action CHECK (action IN ('RECORDED', 'CORRECTED', 'WITHDRAWN', 'RETURNED', 'VERIFIED'))
);
INSERT INTO evidence_history
  SELECT id, version, state, criterion_version, happened_on, proof, note, reason, COALESCE(state_by, recorded_by),
         COALESCE(state_at, recorded_at), import_id
    FROM evidence;

CREATE TABLE evidence_file (
  id          INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  facility_id INT UNSIGNED NOT NULL,
  evidence_id INT UNSIGNED NULL COMMENT 'NULL until the evidence is saved',
  sha256      CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'names the file in the data folder',
  name        VARCHAR(200) NOT NULL COMMENT 'as it was handed in, without folders',
  media_type  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'by content, never by name',
  size        INT UNSIGNED NOT NULL COMMENT 'bytes',
  recorded_by VARCHAR(100) NULL COMMENT 'sign-in name',
  recorded_at DATETIME NOT NULL COMMENT 'UTC',
  KEY evidence_file_evidence (evidence_id),
  KEY evidence_file_content (sha256),
  CONSTRAINT evidence_file_facility FOREIGN KEY (facility_id) REFERENCES facility (id),
  CONSTRAINT evidence_file_of FOREIGN KEY (evidence_id) REFERENCES evidence (id) ON DELETE CASCADE
);

CREATE TABLE people_count (
  facility_id INT UNSIGNED NOT NULL,
  counted_on  DATE NOT NULL,
  people      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'kader by level, nurses, midwives',
  number      SMALLINT UNSIGNED NOT NULL,
  recorded_by VARCHAR(100) NULL COMMENT 'sign-in name',
  recorded_at DATETIME NOT NULL COMMENT 'UTC',
  PRIMARY KEY (facility_id, counted_on, people),
  CONSTRAINT people_count_facility FOREIGN KEY (facility_id) REFERENCES facility (id)
);
