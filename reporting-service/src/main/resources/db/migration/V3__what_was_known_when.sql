-- Facts get a history: what was known of them, and when. It comes from the events, so all of them are read once more.
truncate inbox_event, inbox_position, programme, indicator;
drop table fact, lender, figure_step, figure_day;

-- What events said of things that facts are about, as they came. An event that comes late finds its place by the time at which
-- its service recorded it, so that the order of arrival does not matter.
create table telling (
  event_id uuid primary key,
  source text collate "C" not null,
  recorded_at timestamptz not null,
  -- topic/partition/offset
  place text not null,
  content text not null
);
create index on telling (source);

-- What is countable, as it is known now.
create table fact (
  id text collate "C" primary key,
  -- The thing of another service that the fact tells of.
  source text collate "C" not null,
  kind text collate "C" not null,
  day date,
  -- First day on which it no longer holds; null when it holds for ever.
  until date check (until > day),
  quantity numeric not null,
  attributes jsonb not null,
  borrows text[] not null,
  event_id uuid not null,
  known_from timestamptz not null,
  person text collate "C" generated always as (attributes ->> 'person') stored,
  person_key text collate "C" generated always as (attributes ->> 'person-key') stored,
  structure text collate "C" generated always as (attributes ->> 'structure') stored,
  session text collate "C" generated always as (attributes ->> 'session') stored
);

-- What was known before it was found to be otherwise.
create table fact_past (
  id text collate "C" not null,
  source text collate "C" not null,
  kind text collate "C" not null,
  day date,
  until date,
  quantity numeric not null,
  attributes jsonb not null,
  borrows text[] not null,
  event_id uuid not null,
  known_from timestamptz not null,
  known_until timestamptz not null check (known_until > known_from),
  person text collate "C" generated always as (attributes ->> 'person') stored,
  person_key text collate "C" generated always as (attributes ->> 'person-key') stored,
  structure text collate "C" generated always as (attributes ->> 'structure') stored,
  session text collate "C" generated always as (attributes ->> 'session') stored,
  primary key (id, known_from)
);

create index fact_source on fact (source);
create index fact_borrows on fact using gin (borrows);
create index fact_day on fact (kind, day);
create index fact_person on fact (kind, person);
create index fact_person_key on fact (person_key);
create index fact_structure on fact (kind, structure);
create index fact_session on fact (kind, session);
create index fact_merged on fact (person) where person <> person_key;
create index on fact_past (source);
create index on fact_past using gin (borrows);
create index on fact_past (person_key);
create index on fact_past (kind);

-- Which keys stand for erased persons, so that what comes late is re-keyed too. A digest, since the key itself must not stay.
create table erased_person (
  digest text not null,
  erased_at timestamptz not null,
  fresh_key uuid not null,
  primary key (digest, erased_at)
);

alter table programme add column recorded_at timestamptz not null;
alter table programme drop constraint programme_pkey;
alter table programme add primary key (id, recorded_at);

-- A figure at a date is the sum of its days up to the date.
create table figure_day (
  indicator text not null,
  dimension text not null,
  cell text not null,
  day date not null,
  delta numeric not null,
  primary key (indicator, dimension, cell, day) include (delta)
);

-- What each group adds, for the figures that are the least or the most of any.
create table figure_step (
  indicator text not null,
  subject text not null,
  dimension text not null,
  cell text not null,
  day date not null,
  delta numeric not null,
  primary key (indicator, subject, dimension, cell, day)
);
