/// The tables of how standards come and go: one edition takes the place of another, and links are reviewed and ended.
enum LineageTables {
    static let step = Migration(
        "lineage",
        """
        -- An edition that ends: its successor's adoption, or none when it is retired.
        CREATE TABLE teach_out (
            id INTEGER PRIMARY KEY,
            edition_id INTEGER NOT NULL REFERENCES edition (id),
            adoption_id INTEGER REFERENCES adoption (id),
            last_enrolment_on INTEGER NOT NULL,
            last_award_on INTEGER NOT NULL,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE adoption_undo (
            id INTEGER PRIMARY KEY,
            adoption_id INTEGER NOT NULL UNIQUE REFERENCES adoption (id),
            reason BLOB NOT NULL,
            entry INTEGER NOT NULL
        ) STRICT;

        -- The crosswalks that an adoption made; they go when it is undone.
        CREATE TABLE adoption_crosswalk (
            id INTEGER PRIMARY KEY,
            adoption_id INTEGER NOT NULL REFERENCES adoption (id),
            crosswalk_id INTEGER NOT NULL UNIQUE REFERENCES crosswalk (id),
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE settlement (
            id INTEGER PRIMARY KEY,
            adoption_id INTEGER NOT NULL REFERENCES adoption (id),
            verdict TEXT NOT NULL CHECK (verdict IN ('equivalent', 'not-equivalent')),
            reason BLOB NOT NULL,
            entry INTEGER NOT NULL
        ) STRICT;

        -- The items of both editions that a settlement speaks of.
        CREATE TABLE settlement_item (
            id INTEGER PRIMARY KEY,
            settlement_id INTEGER NOT NULL REFERENCES settlement (id),
            item_id INTEGER NOT NULL REFERENCES item (id),
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE link_review (
            id INTEGER PRIMARY KEY,
            link_id INTEGER NOT NULL UNIQUE REFERENCES link (id),
            reviewer_id INTEGER NOT NULL REFERENCES staff (id),
            note BLOB,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE link_end (
            id INTEGER PRIMARY KEY,
            link_id INTEGER NOT NULL UNIQUE REFERENCES link (id),
            reason BLOB,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE INDEX teach_out_by_edition ON teach_out (edition_id);
        CREATE INDEX teach_out_by_adoption ON teach_out (adoption_id);
        CREATE INDEX adoption_crosswalk_by_adoption ON adoption_crosswalk (adoption_id);
        CREATE INDEX settlement_by_adoption ON settlement (adoption_id);
        CREATE INDEX settlement_item_by_settlement ON settlement_item (settlement_id);
        CREATE INDEX settlement_item_by_item ON settlement_item (item_id);
        CREATE INDEX link_review_by_reviewer ON link_review (reviewer_id);

        CREATE TRIGGER teach_out_keeps_update BEFORE UPDATE ON teach_out
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER teach_out_keeps_delete BEFORE DELETE ON teach_out
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER adoption_undo_keeps_update BEFORE UPDATE ON adoption_undo
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER adoption_undo_keeps_delete BEFORE DELETE ON adoption_undo
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER adoption_crosswalk_keeps_update BEFORE UPDATE ON adoption_crosswalk
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER adoption_crosswalk_keeps_delete BEFORE DELETE ON adoption_crosswalk
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER settlement_keeps_update BEFORE UPDATE ON settlement
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER settlement_keeps_delete BEFORE DELETE ON settlement
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER settlement_item_keeps_update BEFORE UPDATE ON settlement_item
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER settlement_item_keeps_delete BEFORE DELETE ON settlement_item
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER link_review_keeps_update BEFORE UPDATE ON link_review
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER link_review_keeps_delete BEFORE DELETE ON link_review
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER link_end_keeps_update BEFORE UPDATE ON link_end
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER link_end_keeps_delete BEFORE DELETE ON link_end
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        """
    )
}
