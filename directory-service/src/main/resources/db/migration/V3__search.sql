-- What the public finds: a line for each entry that is public, written with the entry itself. Its searched words are
-- wide, and kept beside the line, so that a filter alone reads little.
create table search_entry (
  id uuid primary key,
  kind text not null,
  name text not null,
  folded_name text not null,
  about text,
  place text,
  department text,
  category text,
  themes text[] not null,
  offers text[] not null,
  presentation text,
  website text,
  email text,
  phone text,
  address text,
  visible_until date,
  words tsvector not null,
  -- Each word of the name and the like, whole and with each one of its letters left out: two words that are the same
  -- but for one letter have one of these in common, so that an index finds what is misspelt.
  near text[] not null
) with (toast_tuple_target = 128);
create index on search_entry (kind, folded_name collate "C", id);
create index on search_entry (folded_name collate "C", id);
create index on search_entry using gin (words) with (fastupdate = off);
create index on search_entry using gin (near) with (fastupdate = off);
create index on search_entry (visible_until) where visible_until is not null;
