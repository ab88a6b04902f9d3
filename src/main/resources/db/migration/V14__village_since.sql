-- A village that was split off (pemekaran) has no figures to report before the day it began; NULL where it has always been there.
ALTER TABLE village ADD since DATE NULL AFTER travel_minutes;
