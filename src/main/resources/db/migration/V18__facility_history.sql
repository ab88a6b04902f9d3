-- Facilities open, merge, split, close, change their name and their Puskesmas, and a figure of March must still be able to say what
-- the place was called in March and to whom it belonged. The row of the facility holds what is true from its last change on; here
-- stand the periods before it, half open and without a gap, and the database itself refuses two names on one day.
CREATE TABLE facility_past (
  id          INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  facility_id INT UNSIGNED NOT NULL,
  valid_from  DATE NOT NULL,
  valid_until DATE NOT NULL,
  name        VARCHAR(120) NOT NULL,
  parent_id   INT UNSIGNED NULL,
  PERIOD FOR validity (valid_from, valid_until),
  UNIQUE KEY facility_past_one_name_a_day (facility_id, validity WITHOUT OVERLAPS),
  KEY facility_past_parent (parent_id),
  CONSTRAINT facility_past_facility FOREIGN KEY (facility_id) REFERENCES facility (id) ON DELETE CASCADE
);

-- What became of a facility, in words that stay readable when the others have changed too: never updated, never deleted.
CREATE TABLE facility_event (
  id          INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  facility_id INT UNSIGNED NOT NULL,
  kind        VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- The day from which it holds; null for a correction and where a file does not say it.
  happened_on DATE NULL,
  -- Merged into it, split off from it, the Puskesmas that served the village before.
  other_id    INT UNSIGNED NULL,
  -- Which of its facts a correction is about.
  attribute   VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  old_value   VARCHAR(300) NULL,
  new_value   VARCHAR(300) NULL,
  reason      VARCHAR(300) NULL,
  recorded_at DATETIME(3) NOT NULL,
  -- Null where the application took it in at its start.
  recorded_by VARCHAR(100) NULL,
  KEY facility_event_facility (facility_id),
  KEY facility_event_other (other_id),
  CONSTRAINT facility_event_of FOREIGN KEY (facility_id) REFERENCES facility (id) ON DELETE CASCADE,
  CONSTRAINT facility_event_kind CHECK (kind IN
    ('OPENED', 'SPLIT', 'RENAMED', 'MOVED', 'SERVES', 'MERGED', 'CLOSED', 'REOPENED', 'CORRECTED'))
);
