-- Why someone with a place did not come; null while nobody has said.
alter table registration
  add absence text check (absence in ('EXCUSED', 'UNEXCUSED')),
  add constraint absent_or_there check (absence is null or first_day is null);
