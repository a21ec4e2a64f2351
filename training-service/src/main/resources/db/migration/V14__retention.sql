-- The day on which what was kept for long enough was last let go of. A new database has nothing old.
create table retention_run (
  day date primary key
);
insert into retention_run values (current_date);

-- As in V13: what a client sent is not for the planner's tables.
alter table idempotent_answer
  alter key set statistics 0,
  alter request set statistics 0,
  alter body set statistics 0;
