-- A rebuild may be under way in another replica than the one that is asked to stop it.
alter table rebuild add stop_asked boolean not null default false;
