-- What was promised beside the criteria, and what the Puskesmas try of their own. Owners are offices and roles, never persons. That a
-- commitment is late is not stored: it follows from its due date, and nobody can say otherwise.
CREATE TABLE commitment (
  id          INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  owner       VARCHAR(150) NOT NULL COMMENT 'office or role: Dinas PUPR, Camat Hulu, Kepala Desa Danau',
  -- What it is tied to: one of the three, none of them for the whole kabupaten.
  district_id INT UNSIGNED NULL,
  village_id  INT UNSIGNED NULL,
  facility_id INT UNSIGNED NULL,
  what        VARCHAR(500) NOT NULL,
  agreed_on   DATE NOT NULL,
  forum       VARCHAR(150) NULL,
  due         DATE NOT NULL,
  next_date   DATE NULL,
  evidence    VARCHAR(300) NULL,
  source      VARCHAR(200) NULL,
  status      VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changed_by  VARCHAR(100) NOT NULL,
  changed_at  DATETIME NOT NULL COMMENT 'UTC',
  version     INT NOT NULL,
  CONSTRAINT commitment_district FOREIGN KEY (district_id) REFERENCES district (id),
  CONSTRAINT commitment_village FOREIGN KEY (village_id) REFERENCES village (id),
  CONSTRAINT commitment_facility FOREIGN KEY (facility_id) REFERENCES facility (id),
  CONSTRAINT commitment_one_unit CHECK ((district_id IS NOT NULL) + (village_id IS NOT NULL) + (facility_id IS NOT NULL) <= 1),
  CONSTRAINT commitment_status CHECK (status IN ('NEW', 'RUNNING', 'DONE', 'CANCELLED'))
);

-- What became of it, step by step. The due date stands beside each step, so that a date that was moved stays visible.
CREATE TABLE commitment_change (
  id            INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  commitment_id INT UNSIGNED NOT NULL,
  status        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  due           DATE NOT NULL,
  reason        VARCHAR(300) NULL,
  changed_by    VARCHAR(100) NOT NULL,
  changed_at    DATETIME NOT NULL COMMENT 'UTC',
  KEY commitment_change_of (commitment_id, id),
  CONSTRAINT commitment_change_commitment FOREIGN KEY (commitment_id) REFERENCES commitment (id)
);

-- An innovation names the indicators that it is meant to move; whether it moved them is not said anywhere.
CREATE TABLE innovation (
  id         INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name       VARCHAR(150) NOT NULL,
  about      VARCHAR(500) NOT NULL,
  since      SMALLINT UNSIGNED NOT NULL COMMENT 'period code: a year or a month',
  stopped    SMALLINT UNSIGNED NULL COMMENT 'period code; NULL while it runs',
  source     VARCHAR(200) NULL,
  changed_by VARCHAR(100) NOT NULL,
  changed_at DATETIME NOT NULL COMMENT 'UTC',
  version    INT NOT NULL
);

CREATE TABLE innovation_puskesmas (
  innovation_id INT UNSIGNED NOT NULL,
  facility_id   INT UNSIGNED NOT NULL,
  PRIMARY KEY (innovation_id, facility_id),
  CONSTRAINT innovation_puskesmas_innovation FOREIGN KEY (innovation_id) REFERENCES innovation (id),
  CONSTRAINT innovation_puskesmas_facility FOREIGN KEY (facility_id) REFERENCES facility (id)
);

CREATE TABLE innovation_indicator (
  innovation_id  INT UNSIGNED NOT NULL,
  indicator_code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (innovation_id, indicator_code),
  CONSTRAINT innovation_indicator_innovation FOREIGN KEY (innovation_id) REFERENCES innovation (id)
);
