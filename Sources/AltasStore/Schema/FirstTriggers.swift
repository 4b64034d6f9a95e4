/// The triggers that keep facts as they were added: the one place that speaks SQLite's dialect of
/// triggers.
enum FirstTriggers {
    static let step = Migration(
        "append-only",
        """
        CREATE TRIGGER entry_keeps_update BEFORE UPDATE ON entry
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER entry_keeps_delete BEFORE DELETE ON entry
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER register_keeps_update BEFORE UPDATE ON register
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER register_keeps_delete BEFORE DELETE ON register
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER edition_keeps_update BEFORE UPDATE ON edition
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER edition_keeps_delete BEFORE DELETE ON edition
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER item_keeps_update BEFORE UPDATE ON item
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER item_keeps_delete BEFORE DELETE ON item
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER item_text_keeps_update BEFORE UPDATE ON item_text
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER item_text_keeps_delete BEFORE DELETE ON item_text
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER item_fact_keeps_update BEFORE UPDATE ON item_fact
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER item_fact_keeps_delete BEFORE DELETE ON item_fact
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER adoption_keeps_update BEFORE UPDATE ON adoption
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER adoption_keeps_delete BEFORE DELETE ON adoption
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER crosswalk_keeps_update BEFORE UPDATE ON crosswalk
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER crosswalk_keeps_delete BEFORE DELETE ON crosswalk
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER link_keeps_update BEFORE UPDATE ON link
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER link_keeps_delete BEFORE DELETE ON link
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER link_source_keeps_update BEFORE UPDATE ON link_source
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER link_source_keeps_delete BEFORE DELETE ON link_source
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER profile_keeps_update BEFORE UPDATE ON profile
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER profile_keeps_delete BEFORE DELETE ON profile
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER profile_adoption_keeps_update BEFORE UPDATE ON profile_adoption
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER profile_adoption_keeps_delete BEFORE DELETE ON profile_adoption
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER site_keeps_update BEFORE UPDATE ON site
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER site_keeps_delete BEFORE DELETE ON site
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER staff_keeps_update BEFORE UPDATE ON staff
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER staff_keeps_delete BEFORE DELETE ON staff
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER learner_keeps_update BEFORE UPDATE ON learner
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER learner_keeps_delete BEFORE DELETE ON learner
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER cohort_keeps_update BEFORE UPDATE ON cohort
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER cohort_keeps_delete BEFORE DELETE ON cohort
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER name_keeps_update BEFORE UPDATE ON name
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER name_keeps_delete BEFORE DELETE ON name
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER membership_keeps_update BEFORE UPDATE ON membership
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER membership_keeps_delete BEFORE DELETE ON membership
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER membership_end_keeps_update BEFORE UPDATE ON membership_end
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER membership_end_keeps_delete BEFORE DELETE ON membership_end
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER placement_keeps_update BEFORE UPDATE ON placement
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER placement_keeps_delete BEFORE DELETE ON placement
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER placement_end_keeps_update BEFORE UPDATE ON placement_end
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER placement_end_keeps_delete BEFORE DELETE ON placement_end
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER enrolment_keeps_update BEFORE UPDATE ON enrolment
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER enrolment_keeps_delete BEFORE DELETE ON enrolment
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER enrolment_event_keeps_update BEFORE UPDATE ON enrolment_event
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER enrolment_event_keeps_delete BEFORE DELETE ON enrolment_event
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER role_grant_keeps_update BEFORE UPDATE ON role_grant
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER role_grant_keeps_delete BEFORE DELETE ON role_grant
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER role_end_keeps_update BEFORE UPDATE ON role_end
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER role_end_keeps_delete BEFORE DELETE ON role_end
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER assessor_capacity_keeps_update BEFORE UPDATE ON assessor_capacity
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER assessor_capacity_keeps_delete BEFORE DELETE ON assessor_capacity
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER visit_keeps_update BEFORE UPDATE ON visit
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER visit_keeps_delete BEFORE DELETE ON visit
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER decision_keeps_update BEFORE UPDATE ON decision
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER decision_keeps_delete BEFORE DELETE ON decision
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER evidence_keeps_update BEFORE UPDATE ON evidence
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER evidence_keeps_delete BEFORE DELETE ON evidence
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER correction_keeps_update BEFORE UPDATE ON correction
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER correction_keeps_delete BEFORE DELETE ON correction
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER rating_keeps_update BEFORE UPDATE ON rating
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER rating_keeps_delete BEFORE DELETE ON rating
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER rating_answer_keeps_update BEFORE UPDATE ON rating_answer
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER rating_answer_keeps_delete BEFORE DELETE ON rating_answer
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER erasure_keeps_update BEFORE UPDATE ON erasure
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        CREATE TRIGGER erasure_keeps_delete BEFORE DELETE ON erasure
        BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
        """
    )
}
