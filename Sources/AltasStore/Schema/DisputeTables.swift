/// The tables of decisions that learners disagree with.
enum DisputeTables {
    static let step = Migration(
        "disputes",
        """
        CREATE TABLE dispute (
            id INTEGER PRIMARY KEY,
            decision_id INTEGER NOT NULL UNIQUE REFERENCES decision (id),
            raised_on INTEGER NOT NULL,
            settle_by INTEGER NOT NULL,
            reason BLOB NOT NULL,
            entry INTEGER NOT NULL
        ) STRICT;

        -- Another assessor lets the decision stand, or has replaced it.
        CREATE TABLE dispute_end (
            id INTEGER PRIMARY KEY,
            dispute_id INTEGER NOT NULL UNIQUE REFERENCES dispute (id),
            outcome TEXT NOT NULL CHECK (outcome IN ('stands', 'replaced')),
            reason BLOB NOT NULL,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TRIGGER dispute_keeps_update BEFORE UPDATE ON dispute
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER dispute_keeps_delete BEFORE DELETE ON dispute
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER dispute_end_keeps_update BEFORE UPDATE ON dispute_end
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER dispute_end_keeps_delete BEFORE DELETE ON dispute_end
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        """
    )
}
