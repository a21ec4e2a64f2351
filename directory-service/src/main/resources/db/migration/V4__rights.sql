-- People who were forgotten. Nothing here says who they were.
create table erasure (
  id uuid primary key,
  ordered_at timestamptz not null,
  ordered_by text not null,
  -- Once every service has told that it forgot them.
  completed_at timestamptz,
  receipt text,
  signature text
);

create table erasure_answer (
  erasure_id uuid not null references erasure,
  service text not null,
  carried_out_at timestamptz not null,
  primary key (erasure_id, service)
);

create table erasure_store (
  erasure_id uuid not null,
  service text not null,
  store text not null,
  entries int not null,
  primary key (erasure_id, service, store),
  foreign key (erasure_id, service) references erasure_answer
);

-- That somebody was erased, and the tables that held them are still to be written anew.
create table sweep (
  id bigint generated always as identity primary key
);

-- What receipts are signed with: one pair for the platform's life.
create table signing_key (
  only_one boolean primary key check (only_one),
  private_key bytea not null,
  public_key bytea not null
);

-- Who looked at whose data, and when.
create table data_read (
  id bigint generated always as identity primary key,
  read_at timestamptz not null,
  account text not null,
  what text not null,
  person_key uuid,
  people int not null
);
create index on data_read (read_at desc, id desc);
create index on data_read (person_key);

-- The planner would keep the commonest values of a column in its own tables, names among them, out of reach of an erasure.
alter table person
  alter given_name set statistics 0,
  alter family_name set statistics 0,
  alter email set statistics 0,
  alter external_id set statistics 0;
alter table membership alter external_id set statistics 0;
alter table expert
  alter name set statistics 0,
  alter folded_name set statistics 0,
  alter affiliation set statistics 0,
  alter presentation set statistics 0,
  alter website set statistics 0,
  alter contact_email set statistics 0,
  alter phone set statistics 0,
  alter address set statistics 0,
  alter external_id set statistics 0;
alter table search_entry
  alter name set statistics 0,
  alter folded_name set statistics 0,
  alter about set statistics 0,
  alter presentation set statistics 0,
  alter website set statistics 0,
  alter email set statistics 0,
  alter phone set statistics 0,
  alter address set statistics 0,
  alter words set statistics 0,
  alter near set statistics 0;
