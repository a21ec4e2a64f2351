-- What this service knows of the directory: fed by its events, never edited here, holds no name of a person.
create table known_structure (
  id uuid primary key,
  name text not null,
  department text,
  organization text unique
);

create table known_person (
  person_key uuid primary key,
  gender text not null,
  engagement text not null,
  professional_status text,
  structure_id uuid
);
