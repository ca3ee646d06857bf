-- What was once written is never changed and never taken away: a correction is a new version.

CREATE TRIGGER changes_no_update BEFORE UPDATE ON changes
BEGIN
    SELECT RAISE(ABORT, 'changes: append only');
END;
CREATE TRIGGER changes_no_delete BEFORE DELETE ON changes
BEGIN
    SELECT RAISE(ABORT, 'changes: append only');
END;
CREATE TRIGGER change_sources_no_update BEFORE UPDATE ON change_sources
BEGIN
    SELECT RAISE(ABORT, 'change_sources: append only');
END;
CREATE TRIGGER change_sources_no_delete BEFORE DELETE ON change_sources
BEGIN
    SELECT RAISE(ABORT, 'change_sources: append only');
END;
CREATE TRIGGER assessments_no_update BEFORE UPDATE ON assessments
BEGIN
    SELECT RAISE(ABORT, 'assessments: append only');
END;
CREATE TRIGGER assessments_no_delete BEFORE DELETE ON assessments
BEGIN
    SELECT RAISE(ABORT, 'assessments: append only');
END;
CREATE TRIGGER scores_no_update BEFORE UPDATE ON scores
BEGIN
    SELECT RAISE(ABORT, 'scores: append only');
END;
CREATE TRIGGER scores_no_delete BEFORE DELETE ON scores
BEGIN
    SELECT RAISE(ABORT, 'scores: append only');
END;
CREATE TRIGGER milestones_no_update BEFORE UPDATE ON milestones
BEGIN
    SELECT RAISE(ABORT, 'milestones: append only');
END;
CREATE TRIGGER milestones_no_delete BEFORE DELETE ON milestones
BEGIN
    SELECT RAISE(ABORT, 'milestones: append only');
END;
CREATE TRIGGER decisions_no_update BEFORE UPDATE ON decisions
BEGIN
    SELECT RAISE(ABORT, 'decisions: append only');
END;
CREATE TRIGGER decisions_no_delete BEFORE DELETE ON decisions
BEGIN
    SELECT RAISE(ABORT, 'decisions: append only');
END;
CREATE TRIGGER closings_no_update BEFORE UPDATE ON closings
BEGIN
    SELECT RAISE(ABORT, 'closings: append only');
END;
CREATE TRIGGER closings_no_delete BEFORE DELETE ON closings
BEGIN
    SELECT RAISE(ABORT, 'closings: append only');
END;
CREATE TRIGGER closing_milestones_no_update BEFORE UPDATE ON closing_milestones
BEGIN
    SELECT RAISE(ABORT, 'closing_milestones: append only');
END;
CREATE TRIGGER closing_milestones_no_delete BEFORE DELETE ON closing_milestones
BEGIN
    SELECT RAISE(ABORT, 'closing_milestones: append only');
END;
CREATE TRIGGER successions_no_update BEFORE UPDATE ON successions
BEGIN
    SELECT RAISE(ABORT, 'successions: append only');
END;
CREATE TRIGGER successions_no_delete BEFORE DELETE ON successions
BEGIN
    SELECT RAISE(ABORT, 'successions: append only');
END;
CREATE TRIGGER succession_predecessors_no_update BEFORE UPDATE ON succession_predecessors
BEGIN
    SELECT RAISE(ABORT, 'succession_predecessors: append only');
END;
CREATE TRIGGER succession_predecessors_no_delete BEFORE DELETE ON succession_predecessors
BEGIN
    SELECT RAISE(ABORT, 'succession_predecessors: append only');
END;
CREATE TRIGGER units_no_delete BEFORE DELETE ON units
BEGIN
    SELECT RAISE(ABORT, 'units: never taken away');
END;
