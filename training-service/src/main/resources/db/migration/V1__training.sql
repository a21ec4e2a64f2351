create table offering (
  id uuid primary key,
  version int not null,
  source text,
  external_id text,
  kind text not null,
  title text not null,
  audience text,
  theme text,
  unique (source, external_id)
);

create table session (
  id uuid primary key,
  version int not null,
  source text,
  external_id text,
  offering_id uuid not null references offering,
  title text not null,
  status text not null,
  announced_on date not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  days numeric check (days >= 0),
  hours numeric check (hours >= 0),
  place text,
  department text,
  by_video boolean not null,
  led_by text,
  unique (source, external_id)
);
create index on session (offering_id);

create table session_speaker (
  session_id uuid not null references session,
  position int not null,
  speaker_key uuid not null,
  name text not null,
  email text,
  department text,
  primary key (session_id, position)
);

-- Who asked for a place, what became of it, and when the person really came.
-- The only table of this service that says who a participant is.
create table registration (
  id uuid primary key,
  version int not null,
  source text,
  external_id text,
  session_id uuid not null references session,
  person_key uuid not null,
  given_name text,
  family_name text,
  email text not null,
  gender text not null,
  engagement text not null,
  professional_status text,
  structure_id uuid,
  status text not null,
  -- Such as 2023-03-14:am, in order; empty for who did not come.
  half_days text[] not null,
  first_day date,
  last_day date,
  unique (source, external_id),
  unique (session_id, person_key)
);
create index on registration (structure_id);

create table head_count (
  id uuid primary key,
  version int not null,
  source text,
  external_id text,
  offering_id uuid not null references offering,
  counted_on date not null,
  number int not null check (number >= 0),
  note text,
  unique (source, external_id)
);
create index on head_count (offering_id);

create table follow_up_interview (
  id uuid primary key,
  version int not null,
  source text,
  external_id text,
  session_id uuid not null references session,
  person_key uuid not null,
  status text not null,
  done_on date,
  quote_consent text not null,
  unique (source, external_id),
  check ((status = 'DONE') = (done_on is not null))
);

create table programme_meeting (
  id uuid primary key,
  version int not null,
  source text,
  external_id text,
  kind text not null,
  held_on date not null,
  unique (source, external_id)
);

create table programme_meeting_function (
  meeting_id uuid not null references programme_meeting,
  function_name text not null,
  number int not null check (number >= 0),
  primary key (meeting_id, function_name)
);

create table output (
  id uuid primary key,
  version int not null,
  source text,
  external_id text,
  kind text not null,
  title text not null,
  made_on date not null,
  unique (source, external_id)
);
