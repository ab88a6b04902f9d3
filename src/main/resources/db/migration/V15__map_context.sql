-- Rivers, roads and coast under the map of a kabupaten: names a drawing in geometry_asset; none where nothing was taken in.
ALTER TABLE regency ADD COLUMN context_asset CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL;
