-- How rebuilds of the figures went. Beside them, the schema "beside" holds the tables that are being filled.
create table rebuild (
  id uuid primary key,
  began_at timestamptz not null,
  ended_at timestamptz,
  phase text not null,
  events bigint not null default 0,
  events_in_all bigint not null default 0,
  hash_before text,
  hash_after text
);
create index on rebuild (began_at);
