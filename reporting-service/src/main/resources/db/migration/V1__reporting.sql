-- Everything here can be thrown away and comes back from the events, the indicators included.

-- What is countable, as it stands after the events applied so far.
create table fact (
  id text primary key,
  -- The thing of another service that the fact tells of; all its facts are replaced together.
  source text not null,
  kind text not null,
  day date not null,
  -- First day on which it no longer holds; null when it holds for ever.
  until date check (until > day),
  quantity numeric not null,
  -- What the event said, and the same completed by what the lenders lend.
  own jsonb not null,
  attributes jsonb not null,
  borrows text[] not null,
  event_id uuid not null,
  recorded_at timestamptz not null
);
create index on fact (source);
create index on fact using gin (borrows);
create index on fact (kind, (attributes ->> 'person'));
create index on fact (kind, (attributes ->> 'structure'));
create index on fact (kind, (attributes ->> 'session'));

-- Attributes that a thing lends to the facts that refer to it: a structure its department, a session its kind.
create table lender (
  id text primary key,
  attributes jsonb not null
);

create table programme (
  id uuid primary key,
  name text not null,
  home_departments text[] not null
);

create table indicator (
  id text not null,
  version int not null,
  section text,
  label_fr text not null,
  label_en text,
  unit text,
  fact_kind text,
  measure text,
  by_attribute text,
  per_attribute text,
  at_least int not null,
  conditions jsonb not null,
  cell_of text,
  cell jsonb not null,
  breakdowns jsonb not null,
  adopted_at timestamptz not null,
  primary key (id, version)
);

-- By how much a figure changes on a day because of one subject: a person, a structure, a fact.
create table figure_step (
  indicator text not null,
  subject text not null,
  dimension text not null,
  cell text not null,
  day date not null,
  delta numeric not null,
  primary key (indicator, subject, dimension, cell, day)
);

-- The same summed over all subjects: a figure at a date is the sum of its days up to the date.
create table figure_day (
  indicator text not null,
  dimension text not null,
  cell text not null,
  day date not null,
  delta numeric not null,
  primary key (indicator, dimension, cell, day)
);
