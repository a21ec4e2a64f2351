-- Records that stand for another of their kind, directly; taken back, the row goes.
create table merged (
  id uuid primary key,
  into_id uuid not null check (into_id <> id),
  kind text not null,
  merged_at timestamptz not null,
  account text not null
);
create index on merged (into_id);

-- Where a record leads in the end.
alter table person add merged_into uuid;
alter table structure add merged_into uuid;
create index on person (merged_into) where merged_into is not null;
create index on structure (merged_into) where merged_into is not null;

-- Pairs that resemble each other, and are two things all the same.
create table not_same (
  one uuid not null,
  other uuid not null,
  primary key (one, other),
  check (one < other)
);
