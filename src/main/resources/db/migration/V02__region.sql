-- The administrative tree and the shapes of its villages. Ids carry the tree in them (kabupaten = province * 100 + kabupaten,
-- kecamatan = kabupaten * 100 + kecamatan, village = kecamatan * 256 + slot), so that every kecamatan and kabupaten is one range
-- of village ids, in the order of the codes, and a range never moves when a village is added.
CREATE TABLE regency (
  id          INT UNSIGNED NOT NULL PRIMARY KEY,
  code        VARCHAR(5)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  bps_code    VARCHAR(4)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  name        VARCHAR(100) NOT NULL,
  province    VARCHAR(100) NOT NULL,
  zone        VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  office_name VARCHAR(200) NOT NULL,
  -- Example data and real data never share a database.
  demo        BOOLEAN NOT NULL,
  version     INT NOT NULL
);

CREATE TABLE district (
  id         INT UNSIGNED NOT NULL PRIMARY KEY,
  regency_id INT UNSIGNED NOT NULL,
  code       VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  name       VARCHAR(100) NOT NULL,
  version    INT NOT NULL,
  CONSTRAINT district_regency FOREIGN KEY (regency_id) REFERENCES regency (id)
);

CREATE TABLE village (
  id             INT UNSIGNED NOT NULL PRIMARY KEY,
  district_id    INT UNSIGNED NOT NULL,
  code           VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  name           VARCHAR(100) NOT NULL,
  kind           VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bps_code       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  access         VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  travel_minutes INT NULL,
  version        INT NOT NULL,
  CONSTRAINT village_district FOREIGN KEY (district_id) REFERENCES district (id)
);

-- Files made for the browser once, served under their content hash and never changed.
CREATE TABLE geometry_asset (
  hash  VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  kind  VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  body  MEDIUMBLOB NOT NULL,
  west  DOUBLE NOT NULL,
  south DOUBLE NOT NULL,
  east  DOUBLE NOT NULL,
  north DOUBLE NOT NULL
);

-- Boundaries are dated: a newer file never overwrites what last year's map was drawn with.
CREATE TABLE boundary_version (
  id              INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  regency_id      INT UNSIGNED NOT NULL,
  valid_from      DATE NOT NULL,
  source          VARCHAR(200) NOT NULL,
  content_hash    VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  imported_at     DATETIME NOT NULL,
  villages_asset  VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  districts_asset VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT boundary_version_regency FOREIGN KEY (regency_id) REFERENCES regency (id),
  CONSTRAINT boundary_version_villages FOREIGN KEY (villages_asset) REFERENCES geometry_asset (hash),
  CONSTRAINT boundary_version_districts FOREIGN KEY (districts_asset) REFERENCES geometry_asset (hash)
);

-- geometry: WKB in WGS 84, longitude first, edges shared exactly with the neighbours; outline: the same, simplified for drawing.
CREATE TABLE boundary (
  version_id INT UNSIGNED NOT NULL,
  village_id INT UNSIGNED NOT NULL,
  geometry   MEDIUMBLOB NOT NULL,
  outline    MEDIUMBLOB NOT NULL,
  area_km2   DOUBLE NOT NULL,
  PRIMARY KEY (version_id, village_id),
  CONSTRAINT boundary_of_version FOREIGN KEY (version_id) REFERENCES boundary_version (id),
  CONSTRAINT boundary_of_village FOREIGN KEY (village_id) REFERENCES village (id)
);
