-- The service tree (Puskesmas, Pustu, Posyandu) and the wilayah kerja. Facility codes are whatever the kabupaten uses: a
-- Kemenkes code, a BPJS code with a leading zero, an invented one. They are text, never a number.
CREATE TABLE facility (
  id            INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code          VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind          VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name          VARCHAR(120) NOT NULL,
  parent_id     INT UNSIGNED NULL,
  village_id    INT UNSIGNED NULL,
  latitude      DOUBLE NULL,
  longitude     DOUBLE NULL,
  -- What the building was before ILP (Pustu, Poskesdes, Polindes, baru); says nothing about how far ILP has come.
  original_form VARCHAR(40) NULL,
  opened        DATE NULL,
  -- The first day on which it is closed. Facilities are closed, not deleted: figures of earlier months still name them.
  closed        DATE NULL,
  source        VARCHAR(200) NULL,
  version       INT NOT NULL,
  UNIQUE KEY facility_code (code),
  KEY facility_village (village_id),
  CONSTRAINT facility_parent FOREIGN KEY (parent_id) REFERENCES facility (id),
  CONSTRAINT facility_kind CHECK (kind IN ('PUSKESMAS', 'PUSTU', 'POSYANDU')),
  CONSTRAINT facility_open_before_closed CHECK (closed IS NULL OR opened IS NULL OR opened < closed)
);

-- Which Puskesmas serves which village, from when to when: not the kecamatan, of which one can have several Puskesmas. The
-- period is half open (valid_until is the first day that no longer counts, 9999-12-31 where no end is known), and the database
-- itself refuses a second Puskesmas for a village on the same day. A village may have none.
CREATE TABLE catchment (
  id           INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  puskesmas_id INT UNSIGNED NOT NULL,
  village_id   INT UNSIGNED NOT NULL,
  valid_from   DATE NOT NULL,
  valid_until  DATE NOT NULL,
  PERIOD FOR validity (valid_from, valid_until),
  UNIQUE KEY catchment_one_puskesmas_a_day (village_id, validity WITHOUT OVERLAPS),
  KEY catchment_puskesmas (puskesmas_id),
  CONSTRAINT catchment_facility FOREIGN KEY (puskesmas_id) REFERENCES facility (id)
);
