-- Corrections of what is held on a person: the key that opens what the directory is about to send, until it has come.
create table rectification (
  id uuid primary key,
  person_key uuid not null,
  new_key uuid,
  private_key bytea not null
);
alter table rectification alter private_key set statistics 0;
