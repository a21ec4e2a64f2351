-- What a session is planned with. All that was entered before had been published, without an hour.
alter table session
  add published boolean not null default true,
  add moved boolean not null default false,
  -- Counts what calendars have to be told anew.
  add sequence int not null default 0,
  add starts_at timestamptz,
  add ends_at timestamptz,
  add video_link text,
  add accessibility text,
  add accessibility_not_assessed boolean not null default false,
  add check (ends_at > starts_at);

-- All that a sign-up needs to know of a session, in the one row that is locked for it.
create table sign_up_sheet (
  session_id uuid primary key references session,
  -- Published, and not called off.
  open boolean not null,
  audience text not null,
  opens_at timestamptz,
  closes_at timestamptz not null,
  starts_at timestamptz not null,
  -- Null when there is room for everyone.
  capacity int,
  -- By whoever is confirmed, or has been offered a place and may still take it.
  taken int not null default 0 check (taken >= 0),
  next_ticket bigint not null default 1,
  constraint never_oversold check (taken <= capacity)
) with (fillfactor = 50);

-- Places of the capacity that are kept for some: volunteers, or a department's people.
create table reserved_share (
  session_id uuid not null references sign_up_sheet,
  name text not null,
  places int not null check (places > 0),
  taken int not null default 0 check (taken >= 0),
  primary key (session_id, name),
  constraint share_never_oversold check (taken <= places)
) with (fillfactor = 50);
