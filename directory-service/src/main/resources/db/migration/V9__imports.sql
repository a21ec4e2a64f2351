-- Files that were looked at, and what each of their rows would do: kept until it is carried out or dropped.
create table import_run (
  id uuid primary key,
  kind text not null,
  source text not null,
  encoding text not null,
  looked_at timestamptz not null,
  account text not null,
  stage text not null,
  created int not null default 0,
  changed int not null default 0,
  unchanged int not null default 0,
  refused int not null default 0,
  applied int not null default 0,
  late int not null default 0
);
create index on import_run (looked_at desc, id);

create table import_line (
  run_id uuid not null references import_run,
  number bigint not null,
  external_id text,
  outcome text not null,
  seen_version int,
  request jsonb,
  changes jsonb not null,
  reasons jsonb not null,
  primary key (run_id, number)
);
-- No names in the planner's tables, as for people.
alter table import_line
  alter external_id set statistics 0,
  alter request set statistics 0,
  alter changes set statistics 0,
  alter reasons set statistics 0;
