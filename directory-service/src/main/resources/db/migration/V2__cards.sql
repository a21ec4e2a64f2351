-- Structures: found by name, at a commune of the official list, reached and judged.
alter table structure
  add folded_name text,
  add siret_absence text,
  add commune_code text,
  add country text,
  add presentation text,
  add accessibility text,
  add accessibility_not_assessed boolean not null default false,
  add website text,
  add contact_email text,
  add phone text,
  add address text,
  add changed_at timestamptz not null default now(),
  add confirmed_at timestamptz;

-- What Folded does, as far as the names of French have it.
update structure set folded_name = btrim(regexp_replace(
  translate(replace(replace(lower(name), 'œ', 'oe'), '·', ''), 'àâäáãçéèêëîïíìñôöóòõùûüúÿ', 'aaaaaceeeeiiiinooooouuuuy'),
  '[^[:alnum:]]+', ' ', 'g'));
alter table structure alter folded_name set not null;
alter table structure alter changed_at drop default;
create index on structure (folded_name, id);
create unique index structure_siret on structure (siret);

-- Experts: found by name, with what they say of themselves, and what of it they let be published.
alter table expert
  add folded_name text,
  add themes text[] not null default '{}',
  add presentation text,
  add website text,
  add contact_email text,
  add phone text,
  add address text,
  add changed_at timestamptz not null default now(),
  add confirmed_at timestamptz;
update expert set folded_name = btrim(regexp_replace(
  translate(replace(replace(lower(name), 'œ', 'oe'), '·', ''), 'àâäáãçéèêëîïíìñôöóòõùûüúÿ', 'aaaaaceeeeiiiinooooouuuuy'),
  '[^[:alnum:]]+', ' ', 'g'));
alter table expert alter folded_name set not null, alter changed_at drop default;
create index on expert (folded_name, id);
create index on expert (structure_id);

create table consent (
  id uuid primary key,
  expert_id uuid not null references expert on delete cascade,
  field text not null,
  purpose text not null,
  given_on date not null,
  expires_on date not null check (expires_on >= given_on),
  withdrawn_on date
);
create index on consent (expert_id);

-- Meetings have a follow-up.
alter table meeting
  add follow_up text,
  add follow_up_by date,
  add follow_up_done boolean not null default false;
create index on meeting (held_on desc, id);

-- Initiatives say what others can take up, and where to read on.
alter table initiative
  add folded_name text,
  add good_practice text,
  add links text[] not null default '{}',
  add changed_at timestamptz not null default now(),
  add confirmed_at timestamptz;
update initiative set folded_name = btrim(regexp_replace(
  translate(replace(replace(lower(title), 'œ', 'oe'), '·', ''), 'àâäáãçéèêëîïíìñôöóòõùûüúÿ', 'aaaaaceeeeiiiinooooouuuuy'),
  '[^[:alnum:]]+', ' ', 'g'));
alter table initiative alter folded_name set not null, alter changed_at drop default;
create index on initiative (folded_name, id);
