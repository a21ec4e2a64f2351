create table programme (
  id uuid primary key,
  version int not null,
  source text,
  external_id text,
  name text not null,
  carrying_structure text,
  home_departments text[] not null,
  starts_on date,
  ends_on date,
  unique (source, external_id)
);

create table structure (
  id uuid primary key,
  version int not null,
  source text,
  external_id text,
  name text not null,
  kind text,
  siret text,
  commune text,
  department text,
  category text,
  legal_status text,
  organization text unique,
  unique (source, external_id)
);

create table expert (
  id uuid primary key,
  version int not null,
  source text,
  external_id text,
  kind text not null,
  name text not null,
  affiliation text,
  structure_id uuid references structure,
  department text,
  category text,
  offers text[] not null,
  listed_on date not null,
  unique (source, external_id)
);

create table meeting (
  id uuid primary key,
  version int not null,
  source text,
  external_id text,
  expert_id uuid not null references expert,
  held_on date not null,
  report text,
  unique (source, external_id)
);

create table initiative (
  id uuid primary key,
  version int not null,
  source text,
  external_id text,
  title text not null,
  led_by text,
  place text,
  category text,
  spotted_on date not null,
  story text,
  successes text,
  difficulties text,
  unique (source, external_id)
);

-- The id is the person key, by which other services know the person without knowing who it is.
create table person (
  id uuid primary key,
  version int not null,
  source text,
  external_id text,
  given_name text,
  family_name text,
  email text unique,
  gender text not null,
  engagement text not null,
  professional_status text,
  structure_id uuid references structure,
  unique (source, external_id)
);
create index on person (structure_id);

create table membership (
  id uuid primary key,
  version int not null,
  source text,
  external_id text,
  person_key uuid not null references person,
  joined_on date not null,
  left_on date check (left_on >= joined_on),
  charter_signed_on date,
  as_team boolean not null,
  unique (source, external_id)
);

-- Who came to what, told by the training service: it shows on the person's card.
create table participation (
  id uuid primary key,
  person_key uuid not null,
  session_id uuid not null,
  first_day date not null
);
create index on participation (person_key);
