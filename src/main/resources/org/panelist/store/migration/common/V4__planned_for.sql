-- Portable. When an interview is to be held, as people agreed; null while they have not. Apart from
-- what is locked by a scorecard, which says when it was held.
alter table interview add column planned_for text;
