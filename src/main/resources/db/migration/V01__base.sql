-- One row says which state the figures are in, when they last changed. Every change of a figure raises it in its own
-- transaction, so that a cache keyed by it can never show a mixture of old and new.
CREATE TABLE data_version (
  id         TINYINT UNSIGNED NOT NULL PRIMARY KEY,
  version    BIGINT UNSIGNED  NOT NULL,
  changed_at DATETIME         NOT NULL
);
INSERT INTO data_version VALUES (1, 1, NOW());

-- Settings of this installation that an administrator changes on screen (headline indicators, limits marked (S) in the rules).
CREATE TABLE setting (
  name  VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  value VARCHAR(500) NOT NULL
);
