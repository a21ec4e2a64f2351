-- What someone said, and until when they let it be quoted; null for no end.
alter table follow_up_interview
  add testimony text,
  add consent_until date;
create index on follow_up_interview (session_id);
