-- Cases of a disease are counted as deaths are, but only a death raises an alert by itself.
ALTER TABLE indicator ADD COLUMN death BOOLEAN NOT NULL DEFAULT FALSE AFTER early_contact;
