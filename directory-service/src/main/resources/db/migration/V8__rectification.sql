-- Corrections of what is held on people, until every service has carried them out.
create table rectification (
  id uuid primary key,
  person_key uuid not null,
  ordered_at timestamptz not null,
  ordered_by text not null,
  -- What is right, as JSON; gone once all services have it.
  content text,
  completed_at timestamptz
);
alter table rectification alter content set statistics 0;

create table rectification_answer (
  rectification_id uuid not null references rectification on delete cascade,
  service text not null,
  carried_out_at timestamptz not null,
  entries int not null,
  primary key (rectification_id, service)
);

-- A corrected e-mail makes another key.
alter table membership
  drop constraint membership_person_key_fkey,
  add constraint membership_person_key_fkey foreign key (person_key) references person on update cascade;
