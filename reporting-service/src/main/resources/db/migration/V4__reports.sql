-- Reports are written by people: unlike the figures they do not come back from events, and are to be kept.

create table report (
  id uuid primary key,
  version int not null,
  title text not null,
  lead text not null,
  as_of date not null,
  blocks jsonb not null,
  -- When it was frozen; null while it is a draft.
  published_at timestamptz
);

-- The figures that a published report pins: what was asked, and what the answer was.
create table report_figure (
  report_id uuid not null references report (id),
  indicator text not null,
  as_of date not null,
  taken_apart_by text not null,
  version int not null,
  label text not null,
  value numeric,
  cells jsonb not null,
  hash text not null,
  primary key (report_id, indicator, as_of, taken_apart_by)
);

-- Every file that readers of a published report get, as it was made on that day.
create table report_file (
  report_id uuid not null references report (id),
  open boolean not null,
  format text not null,
  content bytea not null,
  sha256 text not null,
  primary key (report_id, open, format)
);

-- What is published never changes, whoever tries: not by a mistake in the code either.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a published report never changes';
end $$;
create trigger frozen before update or delete on report_figure for each row execute function refuse_change();
create trigger frozen before update or delete on report_file for each row execute function refuse_change();
create trigger frozen before update or delete on report for each row when (old.published_at is not null)
  execute function refuse_change();
