-- Portable: runs on SQLite and on PostgreSQL. Ids are made by the application; points in time are
-- ISO-8601 text in UTC with nine digits of a second, so that they sort as text; durations are
-- nanoseconds; "content" is the JSON of one record of the domain. "revision" counts the writes to a
-- row that two people could edit.

create table meta (
  name  text not null primary key,
  value text not null
);

-- The columns besides content are what lists show and filter by. "tags" has one tag a line.
create table question (
  id              text    not null primary key,
  number          bigint  not null unique,
  version         integer not null,
  title           text    not null,
  level           text    not null,
  competency_id   text    not null,
  competency_name text    not null,
  kind            text    not null,
  minutes         integer not null,
  variants        text    not null,
  tags            text    not null,
  content         text    not null
);

create table plan (
  id         text    not null primary key,
  version    integer not null,
  title      text    not null,
  role       text    not null,
  level      text    not null,
  rounds     integer not null,
  questions  integer not null,
  minutes    integer not null,
  content    text    not null,
  revision   integer not null,
  updated_at text    not null
);

create table position (
  id       text    not null primary key,
  title    text    not null,
  level    text    not null,
  revision integer not null
);

create table candidate (
  id       text    not null primary key,
  name     text    not null,
  code     text    not null unique,
  email    text    not null,
  revision integer not null
);

create table interview (
  id              text    not null primary key,
  state           text    not null,
  position_id     text    not null references position (id),
  candidate_id    text    not null references candidate (id),
  interviewer     text    not null,
  shadow          text    not null,
  plan_id         text    not null,
  plan_version    integer not null,
  level           text    not null,
  plan_ref        text    not null,
  created_at      text    not null,
  started_at      text,
  ended_at        text,
  step            text    not null,
  elapsed_nanos   bigint  not null,
  pauses          text    not null,
  notes           text    not null,
  candidate_notes text    not null,
  scratch         text    not null,
  recommendation  text,
  override_reason text    not null,
  strengths       text    not null,
  concerns        text    not null,
  for_committee   text    not null,
  closing_reason  text    not null,
  revision        integer not null,
  updated_at      text    not null
);

create index interview_plan on interview (plan_id, plan_version);
create index interview_position on interview (position_id);
create index interview_candidate on interview (candidate_id);

-- Apart from its interview because it is long and seldom changes, while the interview is written at
-- every pause of a typist.
create table interview_round (
  interview_id text    not null primary key references interview (id),
  name         text    not null,
  minutes      integer not null,
  items        integer not null,
  content      text    not null
);

create table response (
  interview_id text    not null references interview (id),
  item_id      text    not null,
  question_id  text    not null,
  state        text    not null check (state in ('NOT_ASKED', 'NO_ANSWER', 'SCORED')),
  score        integer check (score between 1 and 5),
  notes        text    not null,
  spent_nanos  bigint  not null,
  follow_ups   text    not null,
  skipped      boolean not null,
  reason       text    not null,
  revision     integer not null,
  primary key (interview_id, item_id),
  check ((state = 'SCORED') = (score is not null))
);

create index response_question on response (question_id, state, score, interview_id);

-- Written once. No statement of the program updates or deletes a row of this table.
create table scorecard (
  id           text    not null primary key,
  interview_id text    not null references interview (id),
  version      integer not null,
  submitted_at text    not null,
  reason       text    not null,
  content      text    not null,
  digest       text    not null,
  unique (interview_id, version)
);
