-- The day on which what was kept for long enough was last let go of. A new database has nothing old.
create table retention_run (
  day date primary key
);
insert into retention_run values (current_date);

-- What each service told of it, the latest.
create table retention_report (
  service text not null,
  rule text not null,
  kept text not null,
  ran_on date not null,
  removed int not null,
  removed_in_all bigint not null,
  primary key (service, rule)
);
