/// The tables of certificates: who issues them and with which keys, what was signed, and what was withdrawn.
enum CertificateTables {
    static let step = Migration(
        "certificates",
        """
        -- Who issues certificates; the newest row is in force.
        CREATE TABLE issuer (
            id INTEGER PRIMARY KEY,
            did TEXT NOT NULL,
            url TEXT,
            name BLOB NOT NULL,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE signing_key (
            id INTEGER PRIMARY KEY,
            issuer_id INTEGER NOT NULL REFERENCES issuer (id),
            algorithm TEXT NOT NULL CHECK (algorithm IN ('ed25519', 'rsa')),
            fragment TEXT NOT NULL,
            public_key BLOB NOT NULL UNIQUE,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE key_end (
            id INTEGER PRIMARY KEY,
            key_id INTEGER NOT NULL UNIQUE REFERENCES signing_key (id),
            reason TEXT NOT NULL CHECK (reason IN ('retired', 'compromised')),
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE status_list (
            id INTEGER PRIMARY KEY,
            issuer_id INTEGER NOT NULL REFERENCES issuer (id),
            name TEXT NOT NULL UNIQUE,
            entry INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE certificate (
            id INTEGER PRIMARY KEY,
            uuid TEXT NOT NULL UNIQUE,
            code TEXT NOT NULL UNIQUE,
            subject TEXT NOT NULL UNIQUE,
            learner_id INTEGER NOT NULL REFERENCES learner (id),
            region TEXT NOT NULL,
            edition_id INTEGER NOT NULL REFERENCES edition (id),
            earned_on INTEGER NOT NULL,
            last_day INTEGER NOT NULL,
            renews_id INTEGER UNIQUE REFERENCES certificate (id),
            entry INTEGER NOT NULL,
            UNIQUE (learner_id, region, edition_id, earned_on)
        ) STRICT;

        -- A certificate as it was signed: first, and again when the holder's name changed.
        CREATE TABLE certificate_version (
            id INTEGER PRIMARY KEY,
            certificate_id INTEGER NOT NULL REFERENCES certificate (id),
            issuer_id INTEGER NOT NULL REFERENCES issuer (id),
            valid_from INTEGER NOT NULL,
            list_id INTEGER REFERENCES status_list (id),
            list_index INTEGER,
            document BLOB NOT NULL,
            claims BLOB NOT NULL,
            proof_key_id INTEGER NOT NULL REFERENCES signing_key (id),
            proof_value TEXT NOT NULL,
            token_key_id INTEGER REFERENCES signing_key (id),
            token_value TEXT,
            entry INTEGER NOT NULL,
            UNIQUE (list_id, list_index),
            CHECK ((list_id IS NULL) = (list_index IS NULL)),
            CHECK ((token_key_id IS NULL) = (token_value IS NULL))
        ) STRICT;

        CREATE TABLE withdrawal (
            id INTEGER PRIMARY KEY,
            certificate_id INTEGER NOT NULL UNIQUE REFERENCES certificate (id),
            reason BLOB NOT NULL,
            entry INTEGER NOT NULL
        ) STRICT;

        -- What is outside the chain: the private keys, sealed.
        CREATE TABLE sealed_key (
            key_id INTEGER PRIMARY KEY REFERENCES signing_key (id),
            body BLOB NOT NULL
        ) STRICT;

        -- How the sealing key follows from the secret that is kept outside the register.
        CREATE TABLE key_lock (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            verifier TEXT NOT NULL
        ) STRICT;

        CREATE INDEX signing_key_by_issuer ON signing_key (issuer_id);
        CREATE INDEX status_list_by_issuer ON status_list (issuer_id);
        CREATE INDEX certificate_by_learner ON certificate (learner_id);
        CREATE INDEX certificate_by_edition ON certificate (edition_id);
        CREATE INDEX version_by_certificate ON certificate_version (certificate_id);
        CREATE INDEX version_by_issuer ON certificate_version (issuer_id);
        CREATE INDEX version_by_proof_key ON certificate_version (proof_key_id);
        CREATE INDEX version_by_token_key ON certificate_version (token_key_id);

        CREATE TRIGGER issuer_keeps_update BEFORE UPDATE ON issuer
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER issuer_keeps_delete BEFORE DELETE ON issuer
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER signing_key_keeps_update BEFORE UPDATE ON signing_key
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER signing_key_keeps_delete BEFORE DELETE ON signing_key
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER key_end_keeps_update BEFORE UPDATE ON key_end
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER key_end_keeps_delete BEFORE DELETE ON key_end
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER status_list_keeps_update BEFORE UPDATE ON status_list
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER status_list_keeps_delete BEFORE DELETE ON status_list
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER certificate_keeps_update BEFORE UPDATE ON certificate
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER certificate_keeps_delete BEFORE DELETE ON certificate
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER certificate_version_keeps_update BEFORE UPDATE ON certificate_version
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER certificate_version_keeps_delete BEFORE DELETE ON certificate_version
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER withdrawal_keeps_update BEFORE UPDATE ON withdrawal
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER withdrawal_keeps_delete BEFORE DELETE ON withdrawal
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        """
    )
}
