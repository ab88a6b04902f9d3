-- Some figures belong to the kabupaten itself and to nothing below it: a survey (rules: the value of SSGI/SKI is an indicator of its
-- own). They stand in the table of the villages under the id of the kabupaten, which is a number that no village can have: ids
-- of villages are ((kabupaten) * 100 + kecamatan) * 256 + slot. A table of its own would hold one row a year.
ALTER TABLE achievement MODIFY village_id INT UNSIGNED NOT NULL COMMENT 'village; the kabupaten itself where nothing is below it';
