/// The tables that let learners in, note who looked at whom, and take an entry from a learner.
///
/// Sessions are transient: those that were open end with this step.
enum SignInTables {
    static let step = Migration(
        "learners sign in",
        """
        CREATE TABLE entry_of_anybody (
            number INTEGER PRIMARY KEY,
            time INTEGER NOT NULL,
            actor TEXT NOT NULL CHECK (actor IN ('staff', 'learner', 'program')),
            actor_id INTEGER,
            act TEXT NOT NULL,
            request_id TEXT,
            contents BLOB NOT NULL,
            previous BLOB NOT NULL,
            hash BLOB NOT NULL
        ) STRICT;
        INSERT INTO entry_of_anybody
            (number, time, actor, actor_id, act, request_id, contents, previous, hash)
        SELECT number, time, actor, actor_id, act, request_id, contents, previous, hash FROM entry;
        DROP TABLE entry;
        ALTER TABLE entry_of_anybody RENAME TO entry;
        CREATE UNIQUE INDEX entry_by_request ON entry (request_id) WHERE request_id IS NOT NULL;
        CREATE TRIGGER entry_keeps_update BEFORE UPDATE ON entry
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER entry_keeps_delete BEFORE DELETE ON entry
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;

        DROP TABLE session;
        CREATE TABLE session (
            token BLOB NOT NULL PRIMARY KEY,
            staff_id INTEGER REFERENCES staff (id),
            learner_id INTEGER REFERENCES learner (id),
            created INTEGER NOT NULL,
            seen INTEGER NOT NULL,
            expires INTEGER NOT NULL,
            CHECK ((staff_id IS NULL) <> (learner_id IS NULL))
        ) STRICT;
        CREATE INDEX session_by_staff ON session (staff_id);
        CREATE INDEX session_by_learner ON session (learner_id);

        CREATE TABLE learner_passphrase (
            learner_id INTEGER PRIMARY KEY REFERENCES learner (id),
            verifier TEXT NOT NULL
        ) STRICT;

        -- A code that lets a learner in once.
        CREATE TABLE invitation (
            code BLOB NOT NULL PRIMARY KEY,
            learner_id INTEGER NOT NULL REFERENCES learner (id),
            expires INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX invitation_by_learner ON invitation (learner_id);

        -- Who looked at a learner's record on which day.
        CREATE TABLE look (
            learner_id INTEGER NOT NULL REFERENCES learner (id),
            staff_id INTEGER NOT NULL REFERENCES staff (id),
            day INTEGER NOT NULL,
            PRIMARY KEY (learner_id, day, staff_id)
        ) STRICT;
        CREATE INDEX look_by_staff ON look (staff_id);
        """
    )
}
