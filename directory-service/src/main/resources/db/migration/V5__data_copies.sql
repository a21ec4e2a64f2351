-- Copies that people asked for of all that is held on them. What services send for one is sealed; only this key opens it.
create table data_copy (
  id uuid primary key,
  person_key uuid not null,
  ordered_at timestamptz not null,
  ordered_by text not null,
  -- When the row goes, and with its key all that was sealed for it, wherever that is kept.
  expires_at timestamptz not null,
  private_key bytea not null
);
create index on data_copy (person_key);

create table data_copy_part (
  copy_id uuid not null references data_copy on delete cascade,
  service text not null,
  received_at timestamptz not null,
  sealed text not null,
  primary key (copy_id, service)
);

alter table structure alter contact_email set statistics 0;
alter table data_copy alter private_key set statistics 0;
