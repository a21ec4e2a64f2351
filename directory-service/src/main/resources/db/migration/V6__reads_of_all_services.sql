-- The one log has what other services were read, too. They tell which account it was by its id; what that is called is
-- known of whoever came to this service.
alter table data_read
  add read_id uuid unique,
  add service text not null default 'directory';
alter table data_read alter service drop default;

create table account (
  id text primary key,
  name text not null
);
