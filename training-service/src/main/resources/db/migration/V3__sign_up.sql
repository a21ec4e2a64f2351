-- A registration that was asked for here, and not only entered afterwards, has its turn.
alter table registration
  add asked_at timestamptz,
  -- The same by the programme's own calendar.
  add asked_on date,
  -- The order in which people asked for a place in a session.
  add ticket bigint,
  -- The reserved share that the place is one of; null for one of those for everyone.
  add share text,
  -- Said by the person, for the shares that are reserved.
  add department text,
  add offered_until timestamptz,
  -- Counts what became of it: each is told to the person once.
  add transition int not null default 0,
  add keep_informed boolean not null default false;
create index registration_waiting on registration (session_id, ticket) where status = 'WAITING';
create index registration_offered on registration (offered_until) where status = 'OFFERED';

-- The answer to a request that came with an Idempotency-Key, for when it comes again.
create table idempotent_answer (
  session_id uuid not null,
  key text not null,
  request bytea not null,
  body text not null,
  answered_at timestamptz not null,
  primary key (session_id, key)
);
create index on idempotent_answer (answered_at);

-- Mails that are still to be sent, and that were: a transition is told once. To whom and of what is read when it is sent.
create table mail (
  id bigint generated always as identity primary key,
  registration_id uuid not null references registration on delete cascade,
  kind text not null,
  transition int not null,
  due_at timestamptz not null,
  attempts int not null default 0,
  sent_at timestamptz,
  unique (registration_id, kind, transition)
);
create index mail_to_send on mail (due_at) where sent_at is null;

-- Who is a member of the group, as the directory told.
create table known_member (
  membership_id uuid primary key,
  person_key uuid not null,
  joined_on date not null,
  left_on date
);
create index on known_member (person_key);
