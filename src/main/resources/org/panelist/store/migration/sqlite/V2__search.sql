-- SQLite only. One row for each question, under question.number; the text itself stays in question.
-- The index of prefixes makes the first letters of a word as quick as a whole one.
create virtual table question_search using fts5 (
  title, prompt, points, tags,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '1 2 3'
);

insert into question_search (question_search, rank) values ('rank', 'bm25(10.0, 4.0, 1.0, 2.0)');
