-- The day on which what was kept for long enough was last let go of. A new database has nothing old.
create table retention_run (
  day date primary key
);
insert into retention_run values (current_date);
