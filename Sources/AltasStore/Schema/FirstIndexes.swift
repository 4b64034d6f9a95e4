/// The indexes of the first release: one for every foreign key that is looked up, and the ones hot
/// queries read.
enum FirstIndexes {
    static let step = Migration(
        "indexes",
        """
        CREATE UNIQUE INDEX item_by_code ON item (edition_id, coalesce(parent_id, 0), code);
        CREATE INDEX item_by_edition ON item (edition_id);
        CREATE INDEX item_by_any_case ON item (lower(code), edition_id);
        CREATE INDEX edition_by_role ON edition (role, region);
        CREATE INDEX item_by_parent ON item (parent_id);
        CREATE INDEX item_by_anchor ON item (anchor_id);
        CREATE INDEX item_text_by_item ON item_text (item_id);
        CREATE INDEX item_fact_by_item ON item_fact (item_id);
        CREATE INDEX edition_by_replaced ON edition (replaces) WHERE replaces IS NOT NULL;
        CREATE INDEX adoption_by_edition ON adoption (edition_id);
        CREATE INDEX crosswalk_by_source ON crosswalk (source_id);
        CREATE INDEX crosswalk_by_target ON crosswalk (target_id);
        CREATE INDEX link_by_crosswalk ON link (crosswalk_id);
        CREATE INDEX link_by_target ON link (target_id);
        CREATE INDEX link_source_by_link ON link_source (link_id);
        CREATE INDEX link_source_by_item ON link_source (item_id);
        CREATE INDEX profile_adoption_by_profile ON profile_adoption (profile_id);
        CREATE INDEX membership_by_cohort ON membership (cohort_id);
        CREATE INDEX membership_by_learner ON membership (learner_id);
        CREATE INDEX placement_by_learner ON placement (learner_id);
        CREATE INDEX placement_by_site ON placement (site_id);
        CREATE INDEX enrolment_by_learner ON enrolment (learner_id);
        CREATE INDEX enrolment_by_edition ON enrolment (edition_id);
        CREATE INDEX enrolment_event_by_enrolment ON enrolment_event (enrolment_id);
        CREATE INDEX role_grant_by_staff ON role_grant (staff_id);
        CREATE INDEX role_grant_by_site ON role_grant (site_id);
        CREATE INDEX visit_by_site ON visit (site_id);
        CREATE INDEX visit_by_assessor ON visit (assessor_id);
        -- Most assessors enter their visits themselves.
        CREATE INDEX visit_by_enterer ON visit (enterer_id) WHERE enterer_id <> assessor_id;
        CREATE UNIQUE INDEX visit_by_sheet ON visit (sheet) WHERE sheet IS NOT NULL;
        CREATE UNIQUE INDEX entry_by_request ON entry (request_id) WHERE request_id IS NOT NULL;
        CREATE INDEX decision_by_visit ON decision (visit_id);
        CREATE INDEX decision_by_item ON decision (item_id);
        CREATE INDEX evidence_by_decision ON evidence (decision_id);
        CREATE INDEX rating_by_edition ON rating (edition_id);
        CREATE INDEX rating_answer_by_rating ON rating_answer (rating_id);
        CREATE INDEX profile_by_region ON profile (region);
        CREATE INDEX name_by_subject ON name (subject, subject_id, id);
        CREATE INDEX capacity_by_region ON assessor_capacity (staff_id, region);
        CREATE INDEX session_by_staff ON session (staff_id);
        CREATE INDEX failed_try_by_account ON failed_try (account, time);
        CREATE INDEX decision_by_marked_on ON decision (marked_on_id) WHERE marked_on_id IS NOT NULL;
        -- Standing reads nothing but this index and the visit.
        CREATE INDEX decision_by_learner ON decision (
            learner_id, item_id, seen_on, id, result, method, setting, visit_id, entry
        );
        """
    )
}
