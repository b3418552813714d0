-- Portable. What the other rounds of the plan cover, for the brief: pinned when the interview is
-- made, as its own round is. Interviews made before do not know.
alter table interview_round add column other_rounds text not null default '[]';
