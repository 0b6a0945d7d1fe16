// How much counts under a key is kept in tallies: one for each subject, dimension and key.
CREATE CONSTRAINT tally_id IF NOT EXISTS FOR (t:Tally) REQUIRE t.id IS UNIQUE;
CREATE INDEX tally_subject_by IF NOT EXISTS FOR (t:Tally) ON (t.subject, t.by);
