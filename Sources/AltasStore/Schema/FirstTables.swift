/// The tables of a register, as its first release made them.
///
/// A released step is never edited. A fact names its entry without REFERENCES: the entry comes last, and
/// for each one SQLite would look through every table that may have waited for it. The chain promises it.
enum FirstTables {
    static let step = Migration(
        "tables",
        """
        CREATE TABLE entry (
            number INTEGER PRIMARY KEY,
            time INTEGER NOT NULL,
            actor TEXT NOT NULL CHECK (actor IN ('staff', 'program')),
            actor_id INTEGER,
            act TEXT NOT NULL,
            request_id TEXT,
            contents BLOB NOT NULL,
            previous BLOB NOT NULL,
            hash BLOB NOT NULL
        ) STRICT;

        CREATE TABLE register (
            id INTEGER PRIMARY KEY,
            uuid TEXT NOT NULL UNIQUE,
            time_zone TEXT NOT NULL,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE edition (
            id INTEGER PRIMARY KEY,
            identifier TEXT NOT NULL UNIQUE,
            slug TEXT NOT NULL UNIQUE,
            role TEXT NOT NULL CHECK (role IN ('curriculum', 'standard', 'local')),
            region TEXT,
            label TEXT NOT NULL,
            replaces TEXT,
            pinned_to TEXT,
            language TEXT NOT NULL,
            details TEXT NOT NULL,
            questionnaire TEXT,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE item (
            id INTEGER PRIMARY KEY,
            edition_id INTEGER NOT NULL REFERENCES edition (id),
            parent_id INTEGER REFERENCES item (id),
            anchor_id INTEGER REFERENCES item (id),
            ordinal INTEGER NOT NULL,
            identifier TEXT NOT NULL,
            code TEXT NOT NULL,
            kind TEXT NOT NULL,
            requirement TEXT NOT NULL CHECK (requirement IN ('required', 'optional')),
            choose INTEGER,
            outcome_kind TEXT,
            methods TEXT NOT NULL,
            setting TEXT NOT NULL,
            refresh_months INTEGER,
            needed_for TEXT NOT NULL,
            verification TEXT NOT NULL,
            entry INTEGER NOT NULL,
            UNIQUE (edition_id, identifier)
        ) STRICT;

        CREATE TABLE item_text (
            id INTEGER PRIMARY KEY,
            item_id INTEGER NOT NULL REFERENCES item (id),
            field TEXT NOT NULL CHECK (field IN ('title', 'statement')),
            language TEXT NOT NULL,
            body TEXT NOT NULL,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE item_fact (
            id INTEGER PRIMARY KEY,
            item_id INTEGER NOT NULL REFERENCES item (id),
            field TEXT NOT NULL,
            body TEXT NOT NULL,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE adoption (
            id INTEGER PRIMARY KEY,
            edition_id INTEGER NOT NULL REFERENCES edition (id),
            from_day INTEGER NOT NULL,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE crosswalk (
            id INTEGER PRIMARY KEY,
            source_id INTEGER NOT NULL REFERENCES edition (id),
            target_id INTEGER NOT NULL REFERENCES edition (id),
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE link (
            id INTEGER PRIMARY KEY,
            crosswalk_id INTEGER NOT NULL REFERENCES crosswalk (id),
            target_id INTEGER NOT NULL REFERENCES item (id),
            relation TEXT NOT NULL CHECK (relation IN ('related', 'partial', 'covers', 'exact')),
            gap TEXT,
            rationale TEXT,
            confidence TEXT,
            status TEXT NOT NULL CHECK (status IN ('draft', 'reviewed')),
            grouping TEXT,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE link_source (
            id INTEGER PRIMARY KEY,
            link_id INTEGER NOT NULL REFERENCES link (id),
            item_id INTEGER NOT NULL REFERENCES item (id),
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE profile (
            id INTEGER PRIMARY KEY,
            region TEXT NOT NULL,
            version TEXT NOT NULL,
            valid_from INTEGER,
            time_zone TEXT NOT NULL,
            rule TEXT NOT NULL,
            document TEXT NOT NULL,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE profile_adoption (
            id INTEGER PRIMARY KEY,
            profile_id INTEGER NOT NULL REFERENCES profile (id),
            from_day INTEGER NOT NULL,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE site (
            id INTEGER PRIMARY KEY,
            code TEXT NOT NULL UNIQUE,
            uuid TEXT NOT NULL UNIQUE,
            region TEXT NOT NULL,
            time_zone TEXT NOT NULL,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE staff (
            id INTEGER PRIMARY KEY,
            code TEXT NOT NULL UNIQUE,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE learner (
            id INTEGER PRIMARY KEY,
            code TEXT NOT NULL UNIQUE,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE cohort (
            id INTEGER PRIMARY KEY,
            code TEXT NOT NULL UNIQUE,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE name (
            id INTEGER PRIMARY KEY,
            subject TEXT NOT NULL CHECK (subject IN ('site', 'staff', 'learner', 'cohort')),
            subject_id INTEGER NOT NULL,
            body BLOB NOT NULL,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE membership (
            id INTEGER PRIMARY KEY,
            cohort_id INTEGER NOT NULL REFERENCES cohort (id),
            learner_id INTEGER NOT NULL REFERENCES learner (id),
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE membership_end (
            id INTEGER PRIMARY KEY,
            membership_id INTEGER NOT NULL UNIQUE REFERENCES membership (id),
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE placement (
            id INTEGER PRIMARY KEY,
            learner_id INTEGER NOT NULL REFERENCES learner (id),
            site_id INTEGER NOT NULL REFERENCES site (id),
            from_day INTEGER NOT NULL,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE placement_end (
            id INTEGER PRIMARY KEY,
            placement_id INTEGER NOT NULL UNIQUE REFERENCES placement (id),
            last_day INTEGER NOT NULL,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE enrolment (
            id INTEGER PRIMARY KEY,
            learner_id INTEGER NOT NULL REFERENCES learner (id),
            edition_id INTEGER NOT NULL REFERENCES edition (id),
            region TEXT NOT NULL,
            from_day INTEGER NOT NULL,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE enrolment_event (
            id INTEGER PRIMARY KEY,
            enrolment_id INTEGER NOT NULL REFERENCES enrolment (id),
            state TEXT NOT NULL CHECK (state IN ('active', 'on-break', 'withdrawn', 'completed')),
            from_day INTEGER NOT NULL,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE role_grant (
            id INTEGER PRIMARY KEY,
            staff_id INTEGER NOT NULL REFERENCES staff (id),
            role TEXT NOT NULL CHECK (role IN ('administrator', 'trainer', 'quality-assurer')),
            site_id INTEGER REFERENCES site (id),
            from_day INTEGER NOT NULL,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE role_end (
            id INTEGER PRIMARY KEY,
            grant_id INTEGER NOT NULL UNIQUE REFERENCES role_grant (id),
            last_day INTEGER NOT NULL,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE assessor_capacity (
            id INTEGER PRIMARY KEY,
            staff_id INTEGER NOT NULL REFERENCES staff (id),
            region TEXT NOT NULL,
            capacity TEXT NOT NULL,
            from_day INTEGER NOT NULL,
            until_day INTEGER,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE visit (
            id INTEGER PRIMARY KEY,
            uuid TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL
                CHECK (kind IN ('observation', 'prior-learning', 'appeal', 'carried-over')),
            site_id INTEGER NOT NULL REFERENCES site (id),
            assessor_id INTEGER NOT NULL REFERENCES staff (id),
            enterer_id INTEGER NOT NULL REFERENCES staff (id),
            capacity TEXT NOT NULL,
            seen_on INTEGER NOT NULL,
            sheet TEXT,
            receipt BLOB NOT NULL UNIQUE,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE decision (
            id INTEGER PRIMARY KEY,
            visit_id INTEGER NOT NULL REFERENCES visit (id),
            ordinal INTEGER NOT NULL,
            learner_id INTEGER NOT NULL REFERENCES learner (id),
            item_id INTEGER NOT NULL REFERENCES item (id),
            result TEXT NOT NULL CHECK (result IN ('met', 'not-yet')),
            scale TEXT,
            grade TEXT,
            method TEXT NOT NULL,
            setting TEXT NOT NULL CHECK (setting IN ('work', 'simulation', 'other')),
            seen_on INTEGER NOT NULL,
            marked_on_id INTEGER REFERENCES item (id),
            note BLOB,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE evidence (
            id INTEGER PRIMARY KEY,
            decision_id INTEGER NOT NULL REFERENCES decision (id),
            name BLOB NOT NULL,
            content BLOB NOT NULL,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE correction (
            id INTEGER PRIMARY KEY,
            decision_id INTEGER NOT NULL UNIQUE REFERENCES decision (id),
            replacement_id INTEGER UNIQUE REFERENCES decision (id),
            reason BLOB NOT NULL,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE rating (
            id INTEGER PRIMARY KEY,
            learner_id INTEGER NOT NULL REFERENCES learner (id),
            edition_id INTEGER NOT NULL REFERENCES edition (id),
            occasion TEXT NOT NULL CHECK (occasion IN ('before', 'after')),
            taken_on INTEGER NOT NULL,
            entry INTEGER NOT NULL,
            UNIQUE (learner_id, edition_id, occasion)
        ) STRICT;

        CREATE TABLE rating_answer (
            id INTEGER PRIMARY KEY,
            rating_id INTEGER NOT NULL REFERENCES rating (id),
            statement TEXT NOT NULL,
            value TEXT NOT NULL,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE erasure (
            id INTEGER PRIMARY KEY,
            digest BLOB NOT NULL UNIQUE,
            reason BLOB,
            entry INTEGER NOT NULL
        ) STRICT;

        -- What can be erased: the facts hold only the digest of salt and body.
        CREATE TABLE text (
            digest BLOB NOT NULL PRIMARY KEY,
            salt BLOB NOT NULL CHECK (length(salt) = 16),
            body TEXT NOT NULL
        ) STRICT;

        -- What is outside the chain: signing in.
        CREATE TABLE passphrase (
            staff_id INTEGER PRIMARY KEY REFERENCES staff (id),
            verifier TEXT NOT NULL
        ) STRICT;

        CREATE TABLE session (
            token BLOB NOT NULL PRIMARY KEY,
            staff_id INTEGER NOT NULL REFERENCES staff (id),
            created INTEGER NOT NULL,
            expires INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE failed_try (
            id INTEGER PRIMARY KEY,
            account TEXT NOT NULL,
            time INTEGER NOT NULL
        ) STRICT;
        """
    )
}
