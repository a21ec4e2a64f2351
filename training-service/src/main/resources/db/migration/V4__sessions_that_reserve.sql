-- So that the places of a session that reserves none are one row to read.
alter table sign_up_sheet add reserves boolean not null default false;
update sign_up_sheet s set reserves = true where exists (select from reserved_share r where r.session_id = s.session_id);
