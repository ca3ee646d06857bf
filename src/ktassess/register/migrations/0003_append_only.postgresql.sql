-- What was once written is never changed and never taken away: a correction is a new version.

CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%: append only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END
$$;

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY[
        'changes', 'change_sources', 'assessments', 'scores', 'milestones', 'decisions',
        'closings', 'closing_milestones', 'successions', 'succession_predecessors'
    ]
    LOOP
        EXECUTE format(
            'CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %I'
            ' FOR EACH STATEMENT EXECUTE FUNCTION append_only()',
            name
        );
    END LOOP;
END
$$;

CREATE TRIGGER never_taken_away BEFORE DELETE OR TRUNCATE ON units
FOR EACH STATEMENT EXECUTE FUNCTION append_only();
