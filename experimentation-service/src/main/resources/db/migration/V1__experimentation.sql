create table experimentation (
  id uuid primary key,
  version int not null,
  source text,
  external_id text,
  structure_id uuid not null,
  title text not null,
  status text not null,
  proposed_on date not null,
  themes text[] not null,
  unique (source, external_id)
);
create index on experimentation (structure_id);

create table consultation_group (
  id uuid primary key,
  version int not null,
  source text,
  external_id text,
  held_on date not null,
  presenter_key uuid not null,
  participant_keys uuid[] not null,
  unique (source, external_id)
);

-- What is to be done stands here only; events say how many things it is.
create table to_do_list (
  id uuid primary key,
  version int not null,
  source text,
  external_id text,
  experimentation_id uuid not null unique references experimentation,
  consultation_group_id uuid references consultation_group,
  filled_on date not null,
  items text[] not null,
  unique (source, external_id)
);
create index on to_do_list (consultation_group_id);

create table workshop (
  id uuid primary key,
  version int not null,
  source text,
  external_id text,
  theme text not null,
  status text not null,
  held_on date,
  hours numeric(4, 2),
  by_video boolean not null,
  unique (source, external_id),
  check (status <> 'HELD' or held_on is not null)
);

create table workshop_attendance (
  id uuid primary key,
  version int not null,
  source text,
  external_id text,
  workshop_id uuid not null references workshop,
  person_key uuid not null,
  given_name text,
  family_name text,
  email text not null,
  gender text not null,
  engagement text not null,
  professional_status text,
  structure_id uuid,
  unique (source, external_id),
  unique (workshop_id, person_key)
);
create index on workshop_attendance (structure_id);
