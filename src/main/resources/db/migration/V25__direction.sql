-- Arahan (disposisi) of bupati and Sekda: what is to be done about a figure, by whom and until when, and what was answered. A direction
-- is never changed after it was given, and an answer never after it was given: a new direction follows instead.
CREATE TABLE direction (
  id               INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  village_id       INT UNSIGNED NULL,
  facility_id      INT UNSIGNED NULL COMMENT 'a Puskesmas; both NULL: the whole kabupaten',
  indicator_code   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  period           SMALLINT UNSIGNED NOT NULL COMMENT 'period code of the figure',
  figure           TEXT NULL COMMENT 'figure and its months as they were, JSON; never of a sensitive indicator',
  addressee_kind   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  addressee_id     INT UNSIGNED NULL COMMENT 'the Puskesmas or kecamatan; NULL for the Dinkes',
  addressee_name   VARCHAR(150) NULL COMMENT 'as it was when chosen',
  text             VARCHAR(1000) NOT NULL,
  due              DATE NOT NULL,
  given_on         DATE NOT NULL,
  given_by         VARCHAR(120) NOT NULL,
  given_at         DATETIME NOT NULL COMMENT 'UTC',
  answer           VARCHAR(1000) NULL,
  answered_on      DATE NULL,
  answered_by      VARCHAR(120) NULL,
  answered_at      DATETIME NULL COMMENT 'UTC',
  version          INT NOT NULL,
  KEY direction_open (answered_on, due),
  CONSTRAINT direction_unit CHECK (village_id IS NULL OR facility_id IS NULL),
  CONSTRAINT direction_answer CHECK ((answer IS NULL) = (answered_on IS NULL)),
  CONSTRAINT direction_facility_fk FOREIGN KEY (facility_id) REFERENCES facility (id)
);
