-- Who adopted a definition: of people who work here, so it is kept apart from events and from figures, and forgotten with them.
create table adoption (
  indicator text not null,
  version int not null,
  -- How the account is called.
  name text not null,
  -- Derived from the account's e-mail; null when it has none.
  person_key uuid,
  primary key (indicator, version)
);

-- That somebody was erased, and the tables that held them are still to be written anew.
create table sweep (
  id bigint generated always as identity primary key
);

-- The planner would keep the commonest values of a column in its own tables, names among them, out of reach of an erasure.
alter table report alter blocks set statistics 0;
alter table adoption alter name set statistics 0, alter person_key set statistics 0;
