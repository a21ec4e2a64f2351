-- A structure that turned out to be another one is called as that one is.
alter table known_structure add own_name text, add merged_into uuid;
update known_structure set own_name = name;
alter table known_structure alter own_name set not null;
create index on known_structure (merged_into) where merged_into is not null;
