-- What home pages show beside figures. Like all here, it comes back from the events.

create table agenda (
  session_id uuid primary key,
  title text,
  kind text not null,
  status text not null,
  announced_on date not null,
  starts_on date not null,
  ends_on date not null,
  by_video boolean not null
);
create index on agenda (ends_on);

-- Which structure the people of an organisation act for.
create table partner (
  structure_id uuid primary key,
  name text not null,
  organization text
);
create index on partner (organization);
