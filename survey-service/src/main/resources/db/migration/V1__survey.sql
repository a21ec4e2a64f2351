create table questionnaire (
  id uuid primary key,
  version int not null,
  source text,
  external_id text,
  title text not null,
  kind text,
  unique (source, external_id)
);

create table question (
  id uuid primary key,
  version int not null,
  source text,
  external_id text,
  questionnaire_id uuid not null references questionnaire,
  wording text not null,
  theme text,
  asked_on date not null,
  unique (source, external_id)
);
create index on question (questionnaire_id);

-- How many people answered. Who they are is asked nowhere and has no place here.
create table respondent_count (
  id uuid primary key,
  version int not null,
  source text,
  external_id text,
  questionnaire_id uuid not null references questionnaire,
  counted_on date not null,
  number int not null check (number >= 0),
  invited_to_join boolean not null,
  unique (source, external_id)
);
create index on respondent_count (questionnaire_id);

-- People heard are numbers by gender: there is no column for a name, and none for free text.
create table collective_interview (
  id uuid primary key,
  version int not null,
  source text,
  external_id text,
  host_structure_id uuid not null,
  status text not null,
  planned_on date not null,
  held_on date check (held_on >= planned_on),
  women int not null check (women >= 0),
  men int not null check (men >= 0),
  unknown_gender int not null check (unknown_gender >= 0),
  themes text[] not null,
  unique (source, external_id),
  check ((status = 'HELD') = (held_on is not null)),
  check ((status = 'HELD') = (women + men + unknown_gender > 0))
);
create index on collective_interview (host_structure_id);
