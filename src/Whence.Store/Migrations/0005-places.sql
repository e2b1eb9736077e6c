-- Which places claims speak of, as far as the gazetteer knows them. A page read by an older version has none until it is read again.

CREATE TABLE places (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,          -- geonames:706483, admin:UA.08, iso:UA; name@latitude,longitude for waters and areas
    name TEXT NOT NULL,
    kind INTEGER NOT NULL,              -- PlacePrecision
    latitude REAL NOT NULL,
    longitude REAL NOT NULL,
    country TEXT,                       -- ISO 3166-1
    claims INTEGER NOT NULL DEFAULT 0   -- how many speak of it; kept by the triggers below
) STRICT;
CREATE INDEX places_by_claims ON places (claims DESC, id) WHERE claims > 0;

CREATE TABLE claim_places (
    claim INTEGER NOT NULL,
    place INTEGER NOT NULL REFERENCES places,
    PRIMARY KEY (claim, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_places_by_place ON claim_places (place, claim);
CREATE TRIGGER claim_places_in AFTER INSERT ON claim_places BEGIN
    UPDATE places SET claims = claims + 1 WHERE id = new.place;
END;
CREATE TRIGGER claim_places_out AFTER DELETE ON claim_places BEGIN
    UPDATE places SET claims = claims - 1 WHERE id = old.place;
END;
